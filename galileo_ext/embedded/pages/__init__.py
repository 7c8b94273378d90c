"""The pages of the embedded server: what was run, for people to look at.

They are plain HTML and CSS, made here; there is no script in them.
"""

from galileo_ext.embedded.pages.site import Site, is_page

__all__ = ["Site", "is_page"]
