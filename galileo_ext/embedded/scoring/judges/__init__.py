"""Metrics that language models judge: what they are asked, how they are read, how they vote.

A poll of judges that reason before they rate is ChainPoll (Friel and Sanyal, "Chainpoll: A high
efficacy method for LLM hallucination detection", 2023).
"""
