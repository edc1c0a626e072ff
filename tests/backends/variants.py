# SPDX-License-Identifier: GPL-3.0-or-later
"""An echo of the Python package websockets. Prints `ready` and its port; ends with its standard input."""

import asyncio
import logging
import sys

import websockets

logging.disable(logging.CRITICAL)


async def echo(socket, _path=None):
    async for message in socket:
        await socket.send(message)


async def main():
    async with websockets.serve(echo, "127.0.0.1", 0) as server:
        print("ready", server.sockets[0].getsockname()[1], flush=True)
        await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)


asyncio.run(main())
