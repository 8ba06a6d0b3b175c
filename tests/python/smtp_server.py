"""A real SMTP server for one test: takes mail on 127.0.0.1, prints its port and then each mail as a line of JSON.

The argument is how it answers: "take", "later" (451), "never" (550), or "sign-in": it takes mail from those alone who give
the right name and password (RFC 4954).
"""

import asyncio
import json
import sys
from email import message_from_bytes
from email.policy import default

from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword

ANSWERS = {"later": "451 try again later", "never": "550 no such mailbox leder@kommune.example"}


KNOWN = LoginPassword(b"vitja", "en nøkkel".encode())


def authenticator(server, session, envelope, mechanism, auth_data):
    return AuthResult(success=auth_data == KNOWN, handled=False)


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
    sign_in = sys.argv[1] == "sign-in"
    rules = {"authenticator": authenticator, "auth_required": sign_in, "auth_require_tls": False}
    server = await loop.create_server(lambda: SMTP(Handler(), enable_SMTPUTF8=True, **rules), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


asyncio.run(main())
