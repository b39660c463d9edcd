/** What the names of agencies and units that are given work begin with. */

const unit =
  /^(?:giao |de nghi )?(?:cac |mot so )?(?:thanh vien |thu truong |nguoi dung dau |lanh dao )?(?:so|ban|bo|vu|cuc|chi cuc|phong|van phong|uy ban|ubnd|hdnd|hoi|hoi dong|cong an|bo chi huy|thanh tra|mat tran|lien doan|doan|to|tieu ban|trung tam|truong|benh vien|don vi|co quan|cum|khoi|bao|dai|xi nghiep|cong ty|cong doan|kho bac|thon|xa|phuong|huyen|khoa|nganh|chi nhanh|vien|to chuc|ca nhan|doanh nghiep)(?: |,|$)/u;

/** Of a name without accents, in small letters. */
export function isUnit(name: string): boolean {
  return unit.test(name);
}
