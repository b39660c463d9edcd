/**
 * Ministries that were merged, and the departments of provinces that went the same way.
 * Source: Nghị quyết 176/2025/QH15 (14 bộ, 3 cơ quan ngang bộ from 01/3/2025; one source); Nghị định 45/2025/NĐ-CP and
 * 150/2025/NĐ-CP name the departments that there are; state of the law on 2026-11-20.
 */

export interface MergedMinistry {
  /** Without “Bộ” or “Sở”. */
  readonly name: string;
  /** As clerks shorten it: `KH&ĐT`; the mark between may be missing or another. */
  readonly short: readonly string[];
  /** The name that took most of it over, again without “Bộ” or “Sở”. */
  readonly into: string;
  /** What went elsewhere, for the help. */
  readonly except?: string;
}

/** From this day the merged ministries work under their new names. */
export const ministriesFrom = '2025-03-01';

export const mergedMinistries: readonly MergedMinistry[] = [
  { name: 'Kế hoạch và Đầu tư', short: ['KH ĐT'], into: 'Tài chính' },
  { name: 'Giao thông vận tải', short: ['GTVT'], into: 'Xây dựng' },
  {
    name: 'Thông tin và Truyền thông',
    short: ['TT TT'],
    into: 'Khoa học và Công nghệ',
    except: 'việc về báo chí, xuất bản thì ghi Bộ Văn hóa, Thể thao và Du lịch',
  },
  { name: 'Tài nguyên và Môi trường', short: ['TN MT'], into: 'Nông nghiệp và Môi trường' },
  { name: 'Nông nghiệp và Phát triển nông thôn', short: ['NN PTNT'], into: 'Nông nghiệp và Môi trường' },
  {
    name: 'Lao động - Thương binh và Xã hội',
    short: ['LĐ TB XH', 'LĐTB XH'],
    into: 'Nội vụ',
    except: 'việc về giáo dục nghề nghiệp, trẻ em, bảo trợ xã hội đã chuyển sang bộ khác',
  },
];
