"""Asking language models: which there are, what they take, what they answered.

``ask.Llm`` is all that the rest of the server knows: messages and settings in, an answer out.
"""
