// SPDX-License-Identifier: GPL-3.0-or-later
// Servers of protocols that are spoken inside a WebSocket, each as its own library runs it, on one HTTP server:
// socket.io on /socket.io/, SockJS on /echo, GraphQL on /graphql, MQTT on /mqtt.
//
//   node protocols.js [--port N] [--host 127.0.0.1]
//
// Prints `ready PORT` once it listens. Ends when its standard input closes.
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import { Aedes } from 'aedes';
import { buildSchema } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { Server as SocketIo } from 'socket.io';
import sockjs from 'sockjs';
import { WebSocketServer, createWebSocketStream } from 'ws';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    host: { type: 'string', default: '127.0.0.1' },
  },
});

const server = createServer();
new SocketIo(server, { destroyUpgrade: false });
sockjs.createServer({ log: () => {} }).installHandlers(server, { prefix: '/echo' });

const graphql = new WebSocketServer({
  noServer: true,
  handleProtocols: (offered) => (offered.has('graphql-transport-ws') ? 'graphql-transport-ws' : false),
});
useServer({ schema: buildSchema('type Query { hello: String }') }, graphql);

const mqtt = new WebSocketServer({
  noServer: true,
  handleProtocols: (offered) => (offered.has('mqtt') ? 'mqtt' : false),
});
const broker = await Aedes.createBroker();
mqtt.on('connection', (socket, request) => broker.handle(createWebSocketStream(socket), request));

server.on('upgrade', (request, socket, head) => {
  const path = request.url.split('?')[0];
  const sockets = { '/graphql': graphql, '/mqtt': mqtt }[path];
  sockets?.handleUpgrade(request, socket, head, (client) => sockets.emit('connection', client, request));
});

server.listen(Number(values.port), values.host, () => console.log(`ready ${server.address().port}`));
process.stdin.on('end', () => process.exit(0)).resume();
