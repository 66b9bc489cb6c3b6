"""Reading a report as a browser does."""

from __future__ import annotations

from html.parser import HTMLParser

VOID = {'meta', 'br', 'img', 'link', 'hr', 'input'}


class Page(HTMLParser):
    """Text of a page whose tags all close in their order, and what it would load."""

    def __init__(self, text):
        super().__init__()
        self.open, self.text, self.outside = [], '', []
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        if tag not in VOID:
            self.open.append(tag)
        self.outside += [value for name, value in attrs if name in ('src', 'href')]

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if 'style' not in self.open:
            self.text += data + '\n'
