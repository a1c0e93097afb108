"""One file per command: arguments to calls. What is slow to import is imported when it runs.

To add a command, write `<name>.py` here with a click command of that name, and add it to
`COMMANDS` in `verifier/cli/program.py`. Commands do not know each other; what they share
stands beside this folder.
"""
