"""Edits a Word file as an office's own script may: edit-docx.py FILE WHAT."""
import sys

import docx
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import OxmlElement
from docx.oxml.ns import qn, nsmap

W = nsmap["w"]
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
COMMENTS = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"


def cells(document):
    return [p for table in document.tables for row in table.rows for cell in row.cells for p in cell.paragraphs]


def dashes(document):
    return [p for p in document.paragraphs if p.text.startswith("- ")]


def text(document):
    dashes(document)[0].runs[0].text += " (đã xem)"


def signer(document):
    [p for p in cells(document) if p.text][-1].runs[0].text = "Trần Thị Khác"


def number(document):
    run = next(p for p in cells(document) if p.text.startswith("Số:")).runs[0]
    run.text = run.text.replace("Số:", "Số: 15", 1)


def moved(document):
    one, two = dashes(document)[:2]
    one._p.addprevious(two._p)


def tracked(document):
    run = dashes(document)[0].runs[0]._r
    deleted = OxmlElement("w:del")
    deleted.set(qn("w:id"), "1")
    deleted.set(qn("w:author"), "tdkt")
    run.addprevious(deleted)
    deleted.append(run)
    for words in run.findall(qn("w:t")):
        words.tag = qn("w:delText")


def comment(document):
    note = f'<w:comments xmlns:w="{W}"><w:comment w:id="0" w:author="tdkt"><w:p><w:r><w:t>Xem lại</w:t></w:r></w:p></w:comment></w:comments>'
    part = Part(PackURI("/word/comments.xml"), COMMENTS, note.encode(), document.part.package)
    document.part.relate_to(part, f"{OFFICE}/comments")
    reference = OxmlElement("w:commentReference")
    reference.set(qn("w:id"), "0")
    dashes(document)[0].add_run()._r.append(reference)


def nothing(document):
    """Saves only."""


def author(document):
    document.core_properties.last_modified_by = document.core_properties.author = "tdkt"


_, file, what = sys.argv
document = docx.Document(file)
globals()[what](document)
document.save(file)
