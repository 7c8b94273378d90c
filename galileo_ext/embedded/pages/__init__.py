"""The pages of the embedded server: what was run, for people to look at.

They are plain HTML and CSS, made here; there is no script in them. Nothing of them is imported
before somebody looks: most servers are asked by programs alone.
"""


def is_page(path: str) -> bool:
    """Tell whether a path is one of the pages, not of the API."""
    return path in ("/", "/login", "/logout") or path.startswith(("/project/", "/pages/"))
