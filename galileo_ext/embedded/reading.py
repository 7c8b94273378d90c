"""From a WSGI request to a checked call: parameters, JSON bodies and forms."""

import io
import json
import re
from typing import IO, Any

from werkzeug import Request
from werkzeug.exceptions import RequestEntityTooLarge

from galileo_ext.embedded.calls import Upload, int64
from galileo_ext.embedded.errors import Refusal, invalid, unprocessable
from galileo_ext.embedded.spec import Operation, Parameter
from galileo_ext.embedded.validate import problems

DEEPEST = 200
LARGEST_BODY = 512 * 1024 * 1024

_INTEGER = re.compile(r"[+-]?[0-9]{1,1000}")
_NUMBER = re.compile(r"[+-]?([0-9]{1,300}(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]{1,3})?")
_TRUE = {"true", "1", "yes", "on", "t", "y"}
_FALSE = {"false", "0", "no", "off", "f", "n"}


class HttpRequest(Request):
    """A request with the limits of this server, which reports a broken form."""

    max_content_length: int | None = LARGEST_BODY
    max_form_memory_size: int | None = LARGEST_BODY
    max_form_parts = 1000

    def make_form_data_parser(self) -> Any:
        """Parse strictly: werkzeug's default takes a broken form for an empty one."""
        parser = super().make_form_data_parser()
        parser.silent = False
        return parser

    def _get_file_stream(self, *described: Any, **also: Any) -> IO[bytes]:
        """Keep files in memory: they are read whole anyway, and nothing is left on the disk."""
        return io.BytesIO()


def read_parameters(
    operation: Operation, request: HttpRequest, path: dict[str, str]
) -> dict[str, dict[str, Any]]:
    """Read and check path, query and headers; defaults are filled in."""
    values: dict[str, dict[str, Any]] = {"path": {}, "query": {}, "header": {}}
    found: list[dict[str, Any]] = []
    for parameter in operation.parameters:
        texts = _texts(parameter, request, path)
        if not texts:
            values[parameter.place][parameter.name] = parameter.default
            if parameter.required:
                loc = [parameter.place, parameter.name]
                found.append({"loc": loc, "msg": "Field required", "type": "missing"})
            continue
        value = _parameter_value(parameter, texts)
        wrong = problems(parameter.validator, value, parameter.place, parameter.name)
        if wrong and parameter.place == "path" and request.method in ("GET", "HEAD"):
            # What is no id names nothing. Clients take a 422 to a read for an answer.
            raise Refusal(404, f"There is no {parameter.name} {texts[-1]!r}.")
        found.extend(wrong)
        values[parameter.place][parameter.name] = _kept(value)
    if found:
        raise unprocessable(found)
    return values


def _texts(parameter: Parameter, request: HttpRequest, path: dict[str, str]) -> list[str]:
    if parameter.place == "path":
        return [path[parameter.name]]
    if parameter.place == "query":
        return request.args.getlist(parameter.name)
    return request.headers.getlist(parameter.name)


def _parameter_value(parameter: Parameter, texts: list[str]) -> Any:
    if "array" in parameter.types:
        return [from_text(text, parameter.item_types) for text in texts]
    return from_text(texts[-1], parameter.types)


def _kept(value: Any) -> Any:
    if isinstance(value, int) and not isinstance(value, bool):
        return int64(value)
    return value


def from_text(text: str, types: set[str] | frozenset[str]) -> Any:
    """Read a text as one of some JSON types; what does not fit stays text, to be refused."""
    lowered = text.strip().lower()
    if "boolean" in types and lowered in _TRUE | _FALSE:
        return lowered in _TRUE
    if "integer" in types and _INTEGER.fullmatch(lowered):
        return int(lowered)
    if "number" in types and _NUMBER.fullmatch(lowered):
        return float(lowered)
    return text


def read_body(operation: Operation, request: HttpRequest) -> tuple[Any, dict[str, Upload]]:
    """Read and check the body, JSON or form, as the operation takes it."""
    if operation.body is None:
        return {}, {}
    _accept_chunks(request)
    if "application/json" in operation.content:
        return _read_json(operation, request), {}
    return _read_form(operation, request)


def _accept_chunks(request: HttpRequest) -> None:
    # Both waitress and httpx.WSGITransport hand over such a body whole, with an end.
    if request.environ.get("HTTP_TRANSFER_ENCODING", "").lower() == "chunked":
        request.environ["wsgi.input_terminated"] = True


def _read_json(operation: Operation, request: HttpRequest) -> Any:
    data = request.get_data(cache=False)
    if not data.strip():
        if operation.body_required:
            raise invalid("A JSON body is required", "body", kind="missing")
        return {}
    if not request.is_json:
        kind = request.mimetype or "none"
        raise invalid(f"Content type is {kind}, not application/json", "header", "content-type")
    body = parse_json(data)
    found = problems(operation.body_validator, body, "body")
    if found:
        raise unprocessable(found)
    return body


def parse_json(data: bytes | str, *loc: str | int) -> Any:
    """Parse JSON strictly: no NaN, no lone surrogates, nothing nested too deeply."""
    loc = loc or ("body",)
    try:
        # Bytes are decoded here: json.loads would let half a surrogate pair through.
        text = data.decode("utf-8-sig") if isinstance(data, bytes) else data
        value = json.loads(text, parse_constant=_no_constant, parse_float=_finite)
        if "\\ud" in text or "\\uD" in text:
            json.dumps(value, ensure_ascii=False).encode()
    except RecursionError:
        raise _too_deep(loc) from None
    except UnicodeEncodeError:
        raise invalid("A text has half a surrogate pair", *loc, kind="json_invalid") from None
    except ValueError as error:
        raise invalid(f"Not valid JSON: {error}", *loc, kind="json_invalid") from None
    if is_deeper(value, DEEPEST):
        raise _too_deep(loc)
    return value


def _no_constant(name: str) -> Any:
    raise ValueError(f"{name} is not JSON")


def _finite(text: str) -> float:
    value = float(text)
    if value in (float("inf"), float("-inf")):
        raise ValueError(f"the number {text[:40]} is too large")
    return value


def _too_deep(loc: tuple[str | int, ...]) -> Refusal:
    message = f"Nested more deeply than {DEEPEST} levels"
    return invalid(message, *loc, kind="recursion_loop")


def is_deeper(value: Any, levels: int) -> bool:
    """Tell whether containers are nested more than that many levels deep."""
    layer = [value] if isinstance(value, dict | list) else []
    for _ in range(levels):
        layer = [
            child
            for node in layer
            for child in (node.values() if type(node) is dict else node)
            if type(child) is dict or type(child) is list
        ]
        if not layer:
            return False
    return bool(layer)


def _read_form(
    operation: Operation, request: HttpRequest
) -> tuple[dict[str, Any], dict[str, Upload]]:
    has_body = bool(request.content_length) or request.environ.get("wsgi.input_terminated")
    if has_body and request.mimetype != "multipart/form-data":
        kind = request.mimetype or "none"
        raise invalid(f"Content type is {kind}, not multipart/form-data", "header", "content-type")
    try:
        form, files = request.form, request.files
    except RequestEntityTooLarge:
        raise
    except ValueError as error:
        raise invalid(f"Not a valid form: {error}", "body", kind="form_invalid") from None
    if None in form or None in files:
        raise invalid("A part of the form has no name", "body", kind="form_invalid")
    body = {name: _form_value(form.getlist(name), operation, name) for name in form}
    uploads = {name: Upload(part.filename or "", part.read()) for name, part in files.items()}
    found = problems(operation.body_validator, {**body, **dict.fromkeys(uploads, "")}, "body")
    if found:
        raise unprocessable(found)
    return body, uploads


def _form_value(texts: list[str], operation: Operation, name: str) -> Any:
    """Read a field; several parts of one name are a list where the field can be one."""
    types = operation.property_types(name)
    if len(texts) > 1 and "array" in types:
        return texts
    return from_text(texts[0], types)
