/** The page of a section as Word wants it: paper, margins, where its numbers begin. */
import { type ISectionPropertiesOptions, PageOrientation, SectionType } from 'docx';
import { page } from '../decree30.ts';
import type { Section } from '../document.ts';
import { twips } from './docx-styles.ts';

/** The size is that of upright paper: the library turns it. */
export function pageProperties(section: Section): ISectionPropertiesOptions {
  const { margin, headerDistance, footerDistance } = page;
  return {
    type: SectionType.NEXT_PAGE,
    titlePage: section.restart,
    page: {
      size: {
        width: twips(page.width),
        height: twips(page.height),
        orientation: section.landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: {
        top: twips(margin.top.value),
        bottom: twips(margin.bottom.value),
        left: twips(margin.left.value),
        right: twips(margin.right.value),
        header: twips(headerDistance),
        footer: twips(footerDistance),
      },
      pageNumbers: section.restart ? { start: 1 } : {},
    },
  };
}
