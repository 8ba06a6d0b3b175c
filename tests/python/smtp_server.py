"""A real SMTP server for one test: takes mail on 127.0.0.1, prints its port and then each mail as a line of JSON.

The argument is how it answers: "take", "later" (451) or "never" (550).
"""

import asyncio
import json
import sys
from email import message_from_bytes
from email.policy import default

from aiosmtpd.smtp import SMTP

ANSWERS = {"later": "451 try again later", "never": "550 no such mailbox leder@kommune.example"}


class Handler:
    async def handle_DATA(self, server, session, envelope):
        answer = ANSWERS.get(sys.argv[1])
        if answer:
            return answer
        mail = message_from_bytes(envelope.content, policy=default)
        line = {
            "from": envelope.mail_from,
            "to": envelope.rcpt_tos,
            "headers": {name: str(value) for name, value in mail.items()},
            "text": mail.get_content(),
        }
        print(json.dumps(line), flush=True)
        return "250 OK"


async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: SMTP(Handler(), enable_SMTPUTF8=True), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


asyncio.run(main())
