"""Texts that somebody may have logged, and that must never be more than text."""

from __future__ import annotations

_MARK = "window.__ran=1"
_EVENTS = ["onerror", "onload", "onclick", "onmouseover", "onfocus", "ontoggle", "onanimationstart"]
_SCHEMES = [
    "javascript:",
    "JaVaScRiPt:",
    "java\tscript:",
    "data:text/html,<script>",
    "vbscript:",
    "&#106;avascript:",
]

HOSTILE = [
    f"<script>{_MARK}</script>",
    f"</script><script>{_MARK}</script>",
    f"<ScRiPt>{_MARK}</sCrIpT>",
    f"<script\x0c>{_MARK}</script>",
    f"<scr<script>ipt>{_MARK}</script>",
    f"<svg><script>{_MARK}</script></svg>",
    f"<math><style><img src=x onerror={_MARK}></style></math>",
    f"<style>@import 'x';</style><script>{_MARK}</script>",
    "<style>*{display:none}</style>",
    "<base href=//evil.example/>",
    '<meta http-equiv="refresh" content="0;url=//evil.example">',
    "<link rel=stylesheet href=//evil.example/x.css>",
    "<iframe srcdoc='<script>parent.__ran=1</script>'></iframe>",
    "<object data=javascript:window.__ran=1></object>",
    "<embed src=javascript:window.__ran=1>",
    "<form action=//evil.example><input name=key autofocus></form>",
    "<button formaction=javascript:window.__ran=1>x</button>",
    "<!-- <script>",
    "--><script>window.__ran=1</script>",
    "<![CDATA[<script>window.__ran=1</script>]]>",
    "<?php echo 1 ?>",
    "</textarea></title></style></pre></td></table></main><script>window.__ran=1</script>",
    "<plaintext>",
    "<template><script>window.__ran=1</script></template>",
    "<noscript><p title='</noscript><img src=x onerror=window.__ran=1>'>",
    '"', "'", "`", "&", "<", ">", "&lt;script&gt;", "&amp;", "&#60;", "&nbsp", "%3Cscript%3E",
    '" autofocus onfocus=window.__ran=1 x="',
    "' autofocus onfocus=window.__ran=1 x='",
    "` onfocus=window.__ran=1 `",
    "\u202eabc\u202c", "\u2066\u2067x", "\u200f\u200e", "a\u0300" * 50, "\ufeff", "\u200b",
    "\ufffe\uffff", "\U0001f4a9", "\u2028\u2029", "\x00", "a\x00<script>", "\x07\x1b[31mred",
    "\x7f\x85\x9f", "\r", "\r\n<script>", "\t", " ", "  leading and trailing  ",
    "{{7*7}}", "{% raw %}", "${7*7}", "#{7*7}", "<%= 7*7 %>", "%s%n%d", "{0.__class__}",
    "../../../etc/passwd", "/../..", "//evil.example", "\\\\evil.example", "?a=b&c=d", "#top",
    "'; DROP TABLE runs; --", "') OR 1=1 --", "$.input", "%", "_", "*",
    "NULL", "None", "undefined", "NaN", "true", "-1", "1e999",
    "x" * 5000, "<" * 5000, "\n" * 200, "很" * 300, "ع" * 300,
    *[f"<img src=x {event}={_MARK}>" for event in _EVENTS],
    *[f"<a href='{scheme}{_MARK}'>x</a>" for scheme in _SCHEMES],
]  # fmt: skip
