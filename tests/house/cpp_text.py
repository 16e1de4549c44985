"""Blanks what is not code in C++ text, so that a search finds code only. Lines and columns stay where they are."""

import re

_TOKEN = re.compile(
    r"""(?P<comment>//(?:\\\n|[^\n])*|/\*.*?\*/)"""
    r"""|(?P<raw>R"(?P<mark>[^\s()\\]{0,16})\(.*?\)(?P=mark)")"""
    r"""|(?P<string>"(?:\\.|[^"\\\n])*")"""
    r"""|(?P<character>(?<![0-9A-Fa-f])'(?:\\.[^']*|[^'\\\n])')""",
    re.DOTALL | re.VERBOSE,
)


def _blank(text):
    return re.sub(r"[^\n]", " ", text)


def blank_comments(text):
    """Comments become blanks; strings stay."""
    return _TOKEN.sub(lambda m: _blank(m.group()) if m.group("comment") else m.group(), text)


def blank_strings(text):
    """Strings and characters become blanks, their quotes included. For text without comments."""
    return _TOKEN.sub(lambda m: _blank(m.group()), text)
