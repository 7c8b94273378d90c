"""Rules for the generator's input alone: the description keeps what they take out."""

from _codegen.document import Document, nodes, operations, schemas


def error_responses_out(document: Document) -> int:
    """Leave only successes, so that a call returns its answer and raises on anything else."""
    count = 0
    for _, _, operation in operations(document):
        for status in [s for s in operation["responses"] if s[0] in "45"]:
            del operation["responses"][status]
            count += 1
    return count


def required_only_alternatives_out(document: Document) -> int:
    """Drop `anyOf: [{required: [a]}, {required: [b]}]`; the generator would read a union."""
    count = 0
    for node in nodes(schemas(document)):
        branches = node.get("anyOf")
        if isinstance(branches, list) and all(set(b) == {"required"} for b in branches):
            del node["anyOf"]
            count += 1
    return count


RULES = (error_responses_out, required_only_alternatives_out)
