"""answer.py ANSWERS COMMAND...: runs a command in a pseudo-terminal and answers what it asks.

ANSWERS is JSON: [[part of the question, answer], ...]. What the terminal shows goes to standard output as it comes; the
exit code is that of the command.
"""
import json
import os
import pty
import sys

answers = json.loads(sys.argv[1])
process, terminal = pty.fork()
if process == 0:
    os.execvp(sys.argv[2], sys.argv[2:])
unanswered = b''
while True:
    try:
        shown = os.read(terminal, 4096)
    except OSError:
        break
    if not shown:
        break
    os.write(1, shown)
    unanswered += shown
    if answers and answers[0][0].encode() in unanswered:
        os.write(terminal, answers.pop(0)[1].encode() + b'\n')
        unanswered = b''
sys.exit(os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]))
