"""The generative selection: a prompt for each object, a task for all of them together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from weaviate.exceptions import QueryTypeError
from weaviate.gql import ast, leaves

if TYPE_CHECKING:
    from collections.abc import Sequence

    from graphql.language import ArgumentNode, FieldNode


def generate_selection(
    single_prompt: str | None, grouped_task: str | None, grouped_properties: Sequence[str] | None
) -> FieldNode:
    """`generate(...)` below `_additional`; `QueryTypeError` when there is neither a prompt nor a task."""
    if single_prompt is None and grouped_task is None:
        msg = "generate needs single_prompt or grouped_task"
        raise QueryTypeError(msg)
    arguments: list[ArgumentNode] = []
    if single_prompt is not None:
        prompt = ast.mapping([("prompt", leaves.text(single_prompt, "single_prompt"))])
        arguments.append(ast.argument("singleResult", prompt))
    if grouped_task is not None:
        task = [("task", leaves.text(grouped_task, "grouped_task"))]
        if grouped_properties is not None:
            names = [leaves.text(name, "grouped_properties") for name in grouped_properties]
            task.append(("properties", ast.sequence(names)))
        arguments.append(ast.argument("groupedResult", ast.mapping(task)))
    results = ["error", *(argument.name.value for argument in arguments)]
    return ast.field(ast.name("generate"), [ast.field(ast.name(name)) for name in results], arguments=arguments)
