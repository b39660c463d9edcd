"""Tracked changes decided on by python-docx, as an office's own script may: tracked-docx.py LIST, a line `accept|reject FILE` each.

Prints for each line the paragraphs that are left, in the order of the file, cells too, as a line of JSON.
"""
import json
import sys

import docx
from docx.oxml.ns import qn


def remove(element):
    element.getparent().remove(element)


def join_next(paragraph):
    """The end of a paragraph goes: its words come before those of the next one."""
    following = paragraph.getnext()
    content = [child for child in paragraph if child.tag != qn("w:pPr")]
    if following is not None and following.tag == qn("w:p"):
        properties = following.find(qn("w:pPr"))
        at = 0 if properties is None else list(following).index(properties) + 1
        for child in reversed(content):
            following.insert(at, child)
    elif content:
        raise SystemExit("words run into a table or out of a cell")
    remove(paragraph)


def decide(document, accept):
    gone, stays = (qn("w:del"), qn("w:ins")) if accept else (qn("w:ins"), qn("w:del"))
    body = document.element.body
    for row in list(body.iter(qn("w:tr"))):
        properties = row.find(qn("w:trPr"))
        if properties is not None and properties.find(gone) is not None:
            table = row.getparent()
            remove(row)
            if table.find(qn("w:tr")) is None:
                remove(table)
    for mark in [each for each in body.iter(gone) if each.getparent().tag == qn("w:p")]:
        remove(mark)
    for mark in [each for each in body.iter(stays) if each.getparent().tag == qn("w:p")]:
        for child in list(mark):
            mark.addprevious(child)
        remove(mark)
    for paragraph in [p for p in body.iter(qn("w:p")) if p.find("/".join([qn("w:pPr"), qn("w:rPr"), gone])) is not None]:
        join_next(paragraph)


def text(paragraph):
    names = {qn("w:t"), qn("w:delText")}
    return "".join((each.text or "") if each.tag in names else "\n" if each.tag == qn("w:br") else "" for each in paragraph.iter())


for line in open(sys.argv[1], encoding="utf-8").read().splitlines():
    what, file = line.split(" ", 1)
    document = docx.Document(file)
    decide(document, what == "accept")
    texts = [text(paragraph) for paragraph in document.element.body.iter(qn("w:p"))]
    print(json.dumps([each for each in texts if each.strip() != ""], ensure_ascii=False))
