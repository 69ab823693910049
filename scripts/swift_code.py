"""What is code in a Swift file, for the checks beside this file."""

import re

OPENING = re.compile(r'//|/\*|#*"""|#*"|#/')


def code(text, keepsWords=False):
    """The text with comments and the words of string literals blanked; interpolations stay.

    Every line keeps its number. With `keepsWords` literals stay as they are written.
    """
    out, index = [], 0
    while match := OPENING.search(text, index):
        out.append(text[index:match.start()])
        kind, start, index = match.group(), match.end(), match.end()
        if kind == "//":
            index = text.find("\n", index) % (len(text) + 1)
        elif kind == "/*":
            index = text.find("*/", index) + 2
            out.append("\n" * text.count("\n", start, index))
        elif kind == "#/":
            index = text.find("/#", index) + 2
            out.append("\n" * text.count("\n", start, index))
        else:
            inside, index = literal(text, index, kind)
            out.append(text[match.start():index] if keepsWords else ' "' + inside + '" ')
    return "".join(out) + text[index:]


def literal(text, index, opening):
    """What stays of a string literal that begins before `index`, and where the literal ends."""
    hashes = opening.count("#")
    closing = opening.strip("#") + "#" * hashes
    escape = "\\" + "#" * hashes
    out = []
    while index < len(text):
        if text.startswith(closing, index):
            return "".join(out), index + len(closing)
        if text.startswith(escape + "(", index):
            start = index = index + len(escape) + 1
            depth = 1
            while depth and index < len(text):
                if text[index] == '"':
                    index = literal(text, index + 1, '"')[1] - 1
                depth += {"(": 1, ")": -1}.get(text[index], 0)
                index += 1
            out.append(" " + code(text[start:index - 1]) + " ")
            continue
        # What is escaped is no word, but a line that goes on is still a line.
        index += len(escape) if text.startswith(escape, index) else 0
        if text[index:index + 1] == "\n":
            out.append("\n")
        index += 1
    return "".join(out), index
