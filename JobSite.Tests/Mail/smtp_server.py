"""A mail server for tests. It writes one JSON line for its port, and one for each letter that it took.

What it does wrong is asked for by the address it is to deliver to:
  busy@…          450 at RCPT, always          busy.once.X@…   450 the first time
  refused@…       550 at RCPT
  broken@…        554 after the letter
  stall.once.X@…  takes the letter, and says nothing of it the first time
  drop.once.X@…   takes the letter, and hangs up without a word the first time
"""
import asyncio
import json
import sys

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, SMTP, LoginPassword

seen = set()


def say(what):
    print(json.dumps(what), flush=True)


def is_first(address):
    first = address not in seen
    seen.add(address)
    return first


class Desk:
    async def handle_RCPT(self, server, session, envelope, address, options):
        name = address.split("@")[0]
        if name == "busy" or (name.startswith("busy.once") and is_first(address)):
            return "450 4.2.1 come back later"
        if name == "refused":
            return "550 5.1.1 nobody of that name"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        address = envelope.rcpt_tos[0]
        if address.startswith("broken"):
            return "554 5.6.0 not this letter"
        say({
            "from": envelope.mail_from,
            "to": envelope.rcpt_tos,
            "user": getattr(session, "user", None),
            "isProtected": session.ssl is not None,
            "data": envelope.content.decode("utf-8", "replace"),
        })
        if address.startswith("stall.once") and is_first(address):
            await asyncio.sleep(600)
        if address.startswith("drop.once") and is_first(address):
            server.transport.abort()
        return "250 OK"


def check(server, session, envelope, mechanism, login):
    if isinstance(login, LoginPassword) and login.password == b"s3cret":
        session.user = login.login.decode()
        return AuthResult(success=True)
    return AuthResult(success=False, handled=False)


class Server(Controller):
    def factory(self):
        return SMTP(self.handler, authenticator=check, auth_require_tls=False, tls_context=tls(), hostname="localhost")


def tls():
    if len(sys.argv) < 3:
        return None
    import ssl
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(sys.argv[1], sys.argv[2])
    return context


def free_port():
    import socket
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


server = Server(Desk(), hostname="127.0.0.1", port=free_port())
server.start()
say({"port": server.port})
sys.stdin.read()  # until the tests are over
server.stop()
