"""An SMTP server on a free port of the loopback; prints the port, and writes each message it takes to FOLDER/N.eml."""

import argparse
import asyncio
import os
import ssl

from aiosmtpd.smtp import SMTP, AuthResult

arguments = argparse.ArgumentParser()
arguments.add_argument("folder")
arguments.add_argument("--certificate", help="PEM with key; offers STARTTLS")
arguments.add_argument("--implicit-tls", action="store_true", help="speaks TLS from the first byte instead")
arguments.add_argument("--user", help="NAME:PASSWORD; asks for them")
arguments.add_argument("--reject", help="recipient that is refused")
arguments.add_argument("--hang-up", action="store_true", help="ends the connection in place of an answer to a message")
arguments = arguments.parse_args()


class Handler:
    count = 0

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address == arguments.reject:
            return "550 5.1.1 No such user: " + address
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        Handler.count += 1
        path = os.path.join(arguments.folder, f"{Handler.count}.eml")
        with open(path + ".part", "wb") as file:
            file.write(envelope.content)
        os.rename(path + ".part", path)
        with open(os.path.join(arguments.folder, "sessions.txt"), "a") as file:
            # Tabs between: recipients, whether the session is encrypted, whether somebody logged in.
            encrypted = session.ssl is not None or arguments.implicit_tls
            file.write(f"{','.join(envelope.rcpt_tos)}\t{encrypted}\t{bool(session.authenticated)}\n")
        if arguments.hang_up:
            server.transport.abort()
        return "250 OK"


def authenticate(server, session, envelope, mechanism, data):
    login = data.login.decode() + ":" + data.password.decode()
    return AuthResult(success=login == arguments.user)


def session():
    options = {}
    if context and not arguments.implicit_tls:
        options = {"tls_context": context, "require_starttls": True}
    if arguments.user:
        # aiosmtpd knows of STARTTLS only; with TLS from the first byte it would not offer a login.
        options |= {"authenticator": authenticate, "auth_required": True, "auth_require_tls": not arguments.implicit_tls}
    return SMTP(Handler(), **options)


context = None
if arguments.certificate:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(arguments.certificate)


async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(session, "127.0.0.1", 0, ssl=context if arguments.implicit_tls else None)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


asyncio.run(main())
