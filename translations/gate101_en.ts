<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
    <context>
        <name>CommandLine</name>
        <message>
            <source>error</source>
            <translation>error</translation>
        </message>
        <message>
            <source>warning</source>
            <translation>warning</translation>
        </message>
        <message>
            <source>note</source>
            <translation>note</translation>
        </message>
        <message>
            <source>undecided</source>
            <translation>undecided</translation>
        </message>
        <message>
            <source>The backend receives:</source>
            <translation>The backend receives:</translation>
        </message>
        <message>
            <source>Causes that remain:</source>
            <translation>Causes that remain:</translation>
        </message>
        <message>
            <source>gate101 - gets a WebSocket through Nginx

gate101 [FILE | URL]     open the window
gate101 diagnose URL     what is wrong, where, why, what to do  [--backend U] [--no-probe] [REQUEST]
gate101 route URL        which server and location answer, what the backend receives  [--backend U]
gate101 fix URL          show the change, or make it  [--backend U] [--no-probe] [REQUEST]
                         [--method auto|merge|separate]
                         [--diff | --apply [--restart|--reload] [--confirm]]
gate101 probe URL        test the live endpoint  [--backend U] [--hold SECONDS] [--second-opinion]
                         [--export FILE.json|.md|.html] [--show-secrets] [REQUEST]
gate101 idle URL         who closes a connection on which nothing is said, and by which setting
                         [--for 70s] [--backend U] [REQUEST]
gate101 load URL --mine  hold many connections to an endpoint of your own  [--connections N] [--for 10s]
                         [--rate N] [--size BYTES] [--measure auto|echo|ping|none] [REQUEST]
gate101 parse FILE       show one file's tree  [--print]
gate101 history          changes made so far
gate101 undo ID          take a change back
gate101 confirm ID       keep a change that would revert by itself
gate101 practice         a practice site with a real Nginx  [--demo] [--terminal] [--lesson NAME]

REQUEST, what is sent along:  [--header 'K: V']... [--cookie 'A=B']... [--origin O]
                         [--subprotocol P]... [--cafile F] [--cert F [--key F]] [--insecure]

With every command:
  --conf F               the main configuration file
  --nginx PATH           the nginx program
  --prefix DIR           its prefix (nginx -p)
  --nginx-version V      judge as this version would
  --resolve HOST:PORT:ADDR   connect to this address instead of looking the name up
  --helper auto|pkexec|sudo|self   how changes are made; self: an Nginx of your own
  --json                 machine-readable output
  --lang ko|en           language

Exit codes: 0 it works or is done, 1 it does not work, 2 usage, 3 something could not be read</source>
            <extracomment>Keep the words in capitals and the options as they are; translate what stands to the right.</extracomment>
            <translation>gate101 - gets a WebSocket through Nginx

gate101 [FILE | URL]     open the window
gate101 diagnose URL     what is wrong, where, why, what to do  [--backend U] [--no-probe] [REQUEST]
gate101 route URL        which server and location answer, what the backend receives  [--backend U]
gate101 fix URL          show the change, or make it  [--backend U] [--no-probe] [REQUEST]
                         [--method auto|merge|separate]
                         [--diff | --apply [--restart|--reload] [--confirm]]
gate101 probe URL        test the live endpoint  [--backend U] [--hold SECONDS] [--second-opinion]
                         [--export FILE.json|.md|.html] [--show-secrets] [REQUEST]
gate101 idle URL         who closes a connection on which nothing is said, and by which setting
                         [--for 70s] [--backend U] [REQUEST]
gate101 load URL --mine  hold many connections to an endpoint of your own  [--connections N] [--for 10s]
                         [--rate N] [--size BYTES] [--measure auto|echo|ping|none] [REQUEST]
gate101 parse FILE       show one file's tree  [--print]
gate101 history          changes made so far
gate101 undo ID          take a change back
gate101 confirm ID       keep a change that would revert by itself
gate101 practice         a practice site with a real Nginx  [--demo] [--terminal] [--lesson NAME]

REQUEST, what is sent along:  [--header 'K: V']... [--cookie 'A=B']... [--origin O]
                         [--subprotocol P]... [--cafile F] [--cert F [--key F]] [--insecure]

With every command:
  --conf F               the main configuration file
  --nginx PATH           the nginx program
  --prefix DIR           its prefix (nginx -p)
  --nginx-version V      judge as this version would
  --resolve HOST:PORT:ADDR   connect to this address instead of looking the name up
  --helper auto|pkexec|sudo|self   how changes are made; self: an Nginx of your own
  --json                 machine-readable output
  --lang ko|en           language

Exit codes: 0 it works or is done, 1 it does not work, 2 usage, 3 something could not be read</translation>
        </message>
    </context>
    <context>
        <name>Facts</name>
        <message numerus="yes">
            <source>%n fact(s) checked in %1</source>
            <extracomment>After a diagnosis; %1 is a duration with its unit.</extracomment>
            <translation>
                <numerusform>%n fact checked in %1</numerusform>
                <numerusform>%n facts checked in %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LiveTest</name>
        <message>
            <source>Nothing has been tested yet</source>
            <translation>Nothing has been tested yet</translation>
        </message>
        <message>
            <source>Connected: 101 Switching Protocols</source>
            <translation>Connected: 101 Switching Protocols</translation>
        </message>
        <message>
            <source>It does not connect</source>
            <translation>It does not connect</translation>
        </message>
        <message>
            <source>Name</source>
            <extracomment>Stage of the live test: looking up the host name.</extracomment>
            <translation>Name</translation>
        </message>
        <message>
            <source>TCP</source>
            <translation>TCP</translation>
        </message>
        <message>
            <source>TLS</source>
            <translation>TLS</translation>
        </message>
        <message>
            <source>Upgrade</source>
            <extracomment>Stage of the live test: the HTTP request that asks for a WebSocket.</extracomment>
            <translation>Upgrade</translation>
        </message>
        <message>
            <source>Ping</source>
            <extracomment>Stage of the live test: a ping that must come back.</extracomment>
            <translation>Ping</translation>
        </message>
    </context>
    <context>
        <name>MessageText</name>
        <message>
            <source>%1 bytes, the first %2 kept</source>
            <extracomment>Size of a message: %1 bytes, of which the first %2 are kept.</extracomment>
            <translation>%1 bytes, the first %2 kept</translation>
        </message>
        <message>
            <source>%1 bytes</source>
            <extracomment>Size of a message.</extracomment>
            <translation>%1 bytes</translation>
        </message>
        <message>
            <source>Binary</source>
            <extracomment>Kind of a WebSocket message.</extracomment>
            <translation>Binary</translation>
        </message>
        <message>
            <source>Text</source>
            <extracomment>Kind of a WebSocket message.</extracomment>
            <translation>Text</translation>
        </message>
        <message>
            <source>… %1 of %2 lines; copying takes the whole message</source>
            <extracomment>Below a long message of which %1 of %2 lines are shown.</extracomment>
            <translation>… %1 of %2 lines; copying takes the whole message</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>WebSocket check: %1</source>
            <extracomment>Title of the report; %1 is the URL.</extracomment>
            <translation>WebSocket check: %1</translation>
        </message>
        <message>
            <source>Live test</source>
            <translation>Live test</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Before</translation>
        </message>
        <message>
            <source>After</source>
            <translation>After</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Result</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>What was found</translation>
        </message>
        <message>
            <source>Nginx: %1, %2</source>
            <translation>Nginx: %1, %2</translation>
        </message>
        <message>
            <source>Nothing wrong in the configuration</source>
            <translation>Nothing wrong in the configuration</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Change</translation>
        </message>
        <message>
            <source>Number %1, state: %2</source>
            <translation>Number %1, state: %2</translation>
        </message>
    </context>
    <context>
        <name>SaveDocument</name>
        <message>
            <source>Markdown (*.md)</source>
            <translation>Markdown (*.md)</translation>
        </message>
        <message>
            <source>Web page (*.html)</source>
            <translation>Web page (*.html)</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
    </context>
    <context>
        <name>Sentences</name>
        <message>
            <source>Connected</source>
            <translation>Connected</translation>
        </message>
        <message>
            <source>Pong after {ms} ms</source>
            <translation>Pong after {ms} ms</translation>
        </message>
        <message>
            <source>The connection broke: {reason}</source>
            <translation>The connection broke: {reason}</translation>
        </message>
        <message>
            <source>The helper and this program did not understand each other. Reason: {reason}</source>
            <translation>The helper and this program did not understand each other. Reason: {reason}</translation>
        </message>
        <message>
            <source>A message broke the rules of their protocol, so it was refused whole.</source>
            <translation>A message broke the rules of their protocol, so it was refused whole.</translation>
        </message>
        <message>
            <source>Restart Gate101. If it happens again, reinstall it so that both programs are of one version.</source>
            <translation>Restart Gate101. If it happens again, reinstall it so that both programs are of one version.</translation>
        </message>
        <message>
            <source>The helper speaks another protocol version. Ours: {ours}, theirs: {theirs}</source>
            <translation>The helper speaks another protocol version. Ours: {ours}, theirs: {theirs}</translation>
        </message>
        <message>
            <source>The two programs are not of the same Gate101 version.</source>
            <translation>The two programs are not of the same Gate101 version.</translation>
        </message>
        <message>
            <source>Install both from the same package.</source>
            <translation>Install both from the same package.</translation>
        </message>
        <message>
            <source>The helper does not know this request: {op}</source>
            <translation>The helper does not know this request: {op}</translation>
        </message>
        <message>
            <source>It answers a short fixed list of requests and nothing else.</source>
            <translation>It answers a short fixed list of requests and nothing else.</translation>
        </message>
        <message>
            <source>Install both programs from the same package.</source>
            <translation>Install both programs from the same package.</translation>
        </message>
        <message>
            <source>The helper refused a request. Field: {field}, reason: {reason}</source>
            <translation>The helper refused a request. Field: {field}, reason: {reason}</translation>
        </message>
        <message>
            <source>The value is missing, unknown or out of range.</source>
            <translation>The value is missing, unknown or out of range.</translation>
        </message>
        <message>
            <source>This file name is not accepted: {file}</source>
            <translation>This file name is not accepted: {file}</translation>
        </message>
        <message>
            <source>The helper only touches files inside the configuration folder, with plain names and without '..'.</source>
            <translation>The helper only touches files inside the configuration folder, with plain names and without '..'.</translation>
        </message>
        <message>
            <source>Move or rename the file, or start Gate101 on the folder that holds it.</source>
            <translation>Move or rename the file, or start Gate101 on the folder that holds it.</translation>
        </message>
        <message>
            <source>This link leads out of the configuration folder: {file}</source>
            <translation>This link leads out of the configuration folder: {file}</translation>
        </message>
        <message>
            <source>The helper never follows a link to somewhere else, because anyone who can place a link could otherwise have any file rewritten.</source>
            <translation>The helper never follows a link to somewhere else, because anyone who can place a link could otherwise have any file rewritten.</translation>
        </message>
        <message>
            <source>Edit the target by hand, or replace the link by a file.</source>
            <translation>Edit the target by hand, or replace the link by a file.</translation>
        </message>
        <message>
            <source>Not found: {file}</source>
            <translation>Not found: {file}</translation>
        </message>
        <message>
            <source>The file, or the folder that should hold it, does not exist.</source>
            <translation>The file, or the folder that should hold it, does not exist.</translation>
        </message>
        <message>
            <source>Check the name, and that the folder exists.</source>
            <translation>Check the name, and that the folder exists.</translation>
        </message>
        <message>
            <source>This is not a plain file: {file}</source>
            <translation>This is not a plain file: {file}</translation>
        </message>
        <message>
            <source>It is a folder, a device or a pipe, and cannot be read or replaced as configuration.</source>
            <translation>It is a folder, a device or a pipe, and cannot be read or replaced as configuration.</translation>
        </message>
        <message>
            <source>Remove it from the configuration folder or choose another file.</source>
            <translation>Remove it from the configuration folder or choose another file.</translation>
        </message>
        <message>
            <source>This file has a second name: {file}</source>
            <translation>This file has a second name: {file}</translation>
        </message>
        <message>
            <source>Replacing it would part the two names: one would keep the old content.</source>
            <translation>Replacing it would part the two names: one would keep the old content.</translation>
        </message>
        <message>
            <source>Remove the other hard link, then try again.</source>
            <translation>Remove the other hard link, then try again.</translation>
        </message>
        <message>
            <source>This file holds a private key and is not shown: {file}</source>
            <translation>This file holds a private key and is not shown: {file}</translation>
        </message>
        <message>
            <source>Private keys never leave the helper.</source>
            <translation>Private keys never leave the helper.</translation>
        </message>
        <message>
            <source>Too large. Limit: {limit}</source>
            <translation>Too large. Limit: {limit}</translation>
        </message>
        <message>
            <source>Configuration files are small; larger ones are refused so that nothing can fill the memory.</source>
            <translation>Configuration files are small; larger ones are refused so that nothing can fill the memory.</translation>
        </message>
        <message>
            <source>Split the file, or change it by hand.</source>
            <translation>Split the file, or change it by hand.</translation>
        </message>
        <message>
            <source>Somebody else changed this file: {file}</source>
            <translation>Somebody else changed this file: {file}</translation>
        </message>
        <message>
            <source>It is no longer what you saw when the change was prepared. Their content was kept; nothing of yours was written over it.</source>
            <translation>It is no longer what you saw when the change was prepared. Their content was kept; nothing of yours was written over it.</translation>
        </message>
        <message>
            <source>Read the file again and prepare the change anew.</source>
            <translation>Read the file again and prepare the change anew.</translation>
        </message>
        <message>
            <source>Reading or writing failed: {file}. Reason: {reason}</source>
            <translation>Reading or writing failed: {file}. Reason: {reason}</translation>
        </message>
        <message>
            <source>The system reported an error of the disk or the file system.</source>
            <translation>The system reported an error of the disk or the file system.</translation>
        </message>
        <message>
            <source>Check the disk and the system log, then try again.</source>
            <translation>Check the disk and the system log, then try again.</translation>
        </message>
        <message>
            <source>The disk is full: {file}</source>
            <translation>The disk is full: {file}</translation>
        </message>
        <message>
            <source>There was no room for the change, so it was not made.</source>
            <translation>There was no room for the change, so it was not made.</translation>
        </message>
        <message>
            <source>Free some space, then try again.</source>
            <translation>Free some space, then try again.</translation>
        </message>
        <message>
            <source>The file system is read-only: {file}</source>
            <translation>The file system is read-only: {file}</translation>
        </message>
        <message>
            <source>Mount it writable, or make the change where this configuration comes from.</source>
            <translation>Mount it writable, or make the change where this configuration comes from.</translation>
        </message>
        <message>
            <source>The system refused access: {file}. Reason: {reason}</source>
            <translation>The system refused access: {file}. Reason: {reason}</translation>
        </message>
        <message>
            <source>The file belongs to somebody else, is marked immutable, or is mounted on its own.</source>
            <translation>The file belongs to somebody else, is marked immutable, or is mounted on its own.</translation>
        </message>
        <message>
            <source>Check owner and attributes (ls -l, lsattr), or use the installed helper with administrator rights.</source>
            <translation>Check owner and attributes (ls -l, lsattr), or use the installed helper with administrator rights.</translation>
        </message>
        <message>
            <source>Another helper is at work. Process: {pid}, for: {who}</source>
            <translation>Another helper is at work. Process: {pid}, for: {who}</translation>
        </message>
        <message>
            <source>Only one change is made at a time.</source>
            <translation>Only one change is made at a time.</translation>
        </message>
        <message>
            <source>Wait until it has finished, then try again.</source>
            <translation>Wait until it has finished, then try again.</translation>
        </message>
        <message>
            <source>An earlier change still waits for its confirmation: {tx}</source>
            <translation>An earlier change still waits for its confirmation: {tx}</translation>
        </message>
        <message>
            <source>A second change on top of it could not be taken back cleanly.</source>
            <translation>A second change on top of it could not be taken back cleanly.</translation>
        </message>
        <message>
            <source>Confirm it or take it back first.</source>
            <translation>Confirm it or take it back first.</translation>
        </message>
        <message>
            <source>This is not possible for the change {tx} any more. Its state: {state}</source>
            <translation>This is not possible for the change {tx} any more. Its state: {state}</translation>
        </message>
        <message>
            <source>Look at the history.</source>
            <translation>Look at the history.</translation>
        </message>
        <message>
            <source>There is no change with this number: {tx}</source>
            <translation>There is no change with this number: {tx}</translation>
        </message>
        <message>
            <source>It was never applied, or is older than the 50 changes that are kept.</source>
            <translation>It was never applied, or is older than the 50 changes that are kept.</translation>
        </message>
        <message>
            <source>A record of earlier changes is damaged: {file}. Reason: {reason}</source>
            <translation>A record of earlier changes is damaged: {file}. Reason: {reason}</translation>
        </message>
        <message>
            <source>Nothing was deleted and nothing was guessed.</source>
            <translation>Nothing was deleted and nothing was guessed.</translation>
        </message>
        <message>
            <source>Look at the file, and move its folder away when it is of no more use.</source>
            <translation>Look at the file, and move its folder away when it is of no more use.</translation>
        </message>
        <message>
            <source>The automatic return could not be armed. Reason: {reason}</source>
            <translation>The automatic return could not be armed. Reason: {reason}</translation>
        </message>
        <message>
            <source>Without it nobody would take the change back if this program were lost, so nothing was changed.</source>
            <translation>Without it nobody would take the change back if this program were lost, so nothing was changed.</translation>
        </message>
        <message>
            <source>Try again. If it stays so, check the limits on processes.</source>
            <translation>Try again. If it stays so, check the limits on processes.</translation>
        </message>
        <message>
            <source>Nginx does not accept this configuration: {message}</source>
            <translation>Nginx does not accept this configuration: {message}</translation>
        </message>
        <message>
            <source>`nginx -t` refused it, so it does not go live.</source>
            <translation>`nginx -t` refused it, so it does not go live.</translation>
        </message>
        <message>
            <source>Correct the line that is named, then check again.</source>
            <translation>Correct the line that is named, then check again.</translation>
        </message>
        <message>
            <source>The address is taken: {address}. By: {holder}</source>
            <translation>The address is taken: {address}. By: {holder}</translation>
        </message>
        <message>
            <source>Another program listens there, so Nginx cannot use the new configuration. The old one stays in effect.</source>
            <translation>Another program listens there, so Nginx cannot use the new configuration. The old one stays in effect.</translation>
        </message>
        <message>
            <source>Find the program with: ss -ltnp. Stop it or choose another port.</source>
            <translation>Find the program with: ss -ltnp. Stop it or choose another port.</translation>
        </message>
        <message>
            <source>Another file that Nginx loads has changed since the check: {file}</source>
            <translation>Another file that Nginx loads has changed since the check: {file}</translation>
        </message>
        <message>
            <source>The check holds only for the files as they were, so nothing was changed.</source>
            <translation>The check holds only for the files as they were, so nothing was changed.</translation>
        </message>
        <message>
            <source>Check again.</source>
            <translation>Check again.</translation>
        </message>
        <message>
            <source>This line is not changed: {directive}. File: {file}, line: {line}</source>
            <translation>This line is not changed: {directive}. File: {file}, line: {line}</translation>
        </message>
        <message>
            <source>It names the file in which Nginx keeps its process number. With another one, systemd and this program would lose the running Nginx.</source>
            <translation>It names the file in which Nginx keeps its process number. With another one, systemd and this program would lose the running Nginx.</translation>
        </message>
        <message>
            <source>Leave the line as it is, or change it by hand and restart Nginx.</source>
            <translation>Leave the line as it is, or change it by hand and restart Nginx.</translation>
        </message>
        <message>
            <source>A reload cannot open this address: {address}</source>
            <translation>A reload cannot open this address: {address}</translation>
        </message>
        <message>
            <source>Nginx itself listens on this port already, for more or fewer addresses. It opens new sockets before it closes the old ones.</source>
            <translation>Nginx itself listens on this port already, for more or fewer addresses. It opens new sockets before it closes the old ones.</translation>
        </message>
        <message>
            <source>Apply the change with a restart.</source>
            <translation>Apply the change with a restart.</translation>
        </message>
        <message>
            <source>Nginx does not listen where its configuration says: {address}</source>
            <translation>Nginx does not listen where its configuration says: {address}</translation>
        </message>
        <message>
            <source>The reload seemed to work, but the socket is missing. The old configuration was put back.</source>
            <translation>The reload seemed to work, but the socket is missing. The old configuration was put back.</translation>
        </message>
        <message>
            <source>Nginx runs, but not as nginx.service. Process: {pid}, unit: {unit}</source>
            <translation>Nginx runs, but not as nginx.service. Process: {pid}, unit: {unit}</translation>
        </message>
        <message>
            <source>It was started by hand or by something else. A restart through systemd would not be the one that its administrator expects.</source>
            <translation>It was started by hand or by something else. A restart through systemd would not be the one that its administrator expects.</translation>
        </message>
        <message>
            <source>Use a reload, or restart it the way it was started.</source>
            <translation>Use a reload, or restart it the way it was started.</translation>
        </message>
        <message>
            <source>The Nginx that runs is in a container. Process: {pid}</source>
            <translation>The Nginx that runs is in a container. Process: {pid}</translation>
        </message>
        <message>
            <source>It has files of its own, so what is changed here does not reach it.</source>
            <translation>It has files of its own, so what is changed here does not reach it.</translation>
        </message>
        <message>
            <source>Use Gate101 inside the container, or change the files that are mounted into it.</source>
            <translation>Use Gate101 inside the container, or change the files that are mounted into it.</translation>
        </message>
        <message>
            <source>Another program is at work on these files: {holder}. Process: {pid}</source>
            <translation>Another program is at work on these files: {holder}. Process: {pid}</translation>
        </message>
        <message>
            <source>It holds its own lock on the configuration or on the packages.</source>
            <translation>It holds its own lock on the configuration or on the packages.</translation>
        </message>
        <message>
            <source>Please look at this line: {file}:{line}, {directive} {value}</source>
            <translation>Please look at this line: {file}:{line}, {directive} {value}</translation>
        </message>
        <message>
            <source>It loads code, decides as whom Nginx runs, or makes it read or write somewhere else.</source>
            <translation>It loads code, decides as whom Nginx runs, or makes it read or write somewhere else.</translation>
        </message>
        <message>
            <source>Nginx loads this leftover of an editor or a package: {file}</source>
            <translation>Nginx loads this leftover of an editor or a package: {file}</translation>
        </message>
        <message>
            <source>An include takes every name in its folder.</source>
            <translation>An include takes every name in its folder.</translation>
        </message>
        <message>
            <source>Move the file away if it is not meant to be loaded.</source>
            <translation>Move the file away if it is not meant to be loaded.</translation>
        </message>
        <message>
            <source>A restart cuts open connections, WebSocket ones among them. Now: {count}</source>
            <translation>A restart cuts open connections, WebSocket ones among them. Now: {count}</translation>
        </message>
        <message>
            <source>A reload keeps them: old workers serve them to their end.</source>
            <translation>A reload keeps them: old workers serve them to their end.</translation>
        </message>
        <message>
            <source>Use a reload unless a restart is needed.</source>
            <translation>Use a reload unless a restart is needed.</translation>
        </message>
        <message>
            <source>systemd had refused to start Nginx after too many failed starts; that count was reset.</source>
            <translation>systemd had refused to start Nginx after too many failed starts; that count was reset.</translation>
        </message>
        <message>
            <source>Old workers that still serve open connections: {count}</source>
            <translation>Old workers that still serve open connections: {count}</translation>
        </message>
        <message>
            <source>Nginx refused to reload: {message}</source>
            <translation>Nginx refused to reload: {message}</translation>
        </message>
        <message>
            <source>The old workers go on with the old configuration, which was put back.</source>
            <translation>The old workers go on with the old configuration, which was put back.</translation>
        </message>
        <message>
            <source>Correct the cause that is named, then try again.</source>
            <translation>Correct the cause that is named, then try again.</translation>
        </message>
        <message>
            <source>Nginx started no new workers within {seconds} seconds.</source>
            <translation>Nginx started no new workers within {seconds} seconds.</translation>
        </message>
        <message>
            <source>A reload counts only when new workers run. The old configuration was put back.</source>
            <translation>A reload counts only when new workers run. The old configuration was put back.</translation>
        </message>
        <message>
            <source>Read the error log, or use a restart.</source>
            <translation>Read the error log, or use a restart.</translation>
        </message>
        <message>
            <source>The Nginx master process ended during the reload. Process: {pid}</source>
            <translation>The Nginx master process ended during the reload. Process: {pid}</translation>
        </message>
        <message>
            <source>The old configuration was put back.</source>
            <translation>The old configuration was put back.</translation>
        </message>
        <message>
            <source>Read the error log.</source>
            <translation>Read the error log.</translation>
        </message>
        <message>
            <source>A worker crashed during the reload: {message}</source>
            <translation>A worker crashed during the reload: {message}</translation>
        </message>
        <message>
            <source>Whether the new configuration works cannot be told, so the old one was put back.</source>
            <translation>Whether the new configuration works cannot be told, so the old one was put back.</translation>
        </message>
        <message>
            <source>Read the error log; a module may be at fault.</source>
            <translation>Read the error log; a module may be at fault.</translation>
        </message>
        <message>
            <source>Nginx is not running.</source>
            <translation>Nginx is not running.</translation>
        </message>
        <message>
            <source>There is nothing to reload.</source>
            <translation>There is nothing to reload.</translation>
        </message>
        <message>
            <source>Start Nginx, or apply the change with a restart.</source>
            <translation>Start Nginx, or apply the change with a restart.</translation>
        </message>
        <message>
            <source>Nginx is running already. Process: {pid}</source>
            <translation>Nginx is running already. Process: {pid}</translation>
        </message>
        <message>
            <source>Use reload or restart.</source>
            <translation>Use reload or restart.</translation>
        </message>
        <message>
            <source>The pid file names a process that is not Nginx. Process: {pid}, file: {file}</source>
            <translation>The pid file names a process that is not Nginx. Process: {pid}, file: {file}</translation>
        </message>
        <message>
            <source>A signal would have hit an innocent program, so none was sent.</source>
            <translation>A signal would have hit an innocent program, so none was sent.</translation>
        </message>
        <message>
            <source>Remove the stale pid file, or start Nginx.</source>
            <translation>Remove the stale pid file, or start Nginx.</translation>
        </message>
        <message>
            <source>Two Nginx masters run on this configuration. Processes: {pids}</source>
            <translation>Two Nginx masters run on this configuration. Processes: {pids}</translation>
        </message>
        <message>
            <source>Which of them answers cannot be told: perhaps an upgrade is going on, or one was started by hand.</source>
            <translation>Which of them answers cannot be told: perhaps an upgrade is going on, or one was started by hand.</translation>
        </message>
        <message>
            <source>End the one that should not run, then try again.</source>
            <translation>End the one that should not run, then try again.</translation>
        </message>
        <message>
            <source>Nginx did not start: {message}</source>
            <translation>Nginx did not start: {message}</translation>
        </message>
        <message>
            <source>Nginx did not stop within {seconds} seconds. Process: {pid}</source>
            <translation>Nginx did not stop within {seconds} seconds. Process: {pid}</translation>
        </message>
        <message>
            <source>Look at the process before you end it by force.</source>
            <translation>Look at the process before you end it by force.</translation>
        </message>
        <message>
            <source>Nginx cannot be run: {program}</source>
            <translation>Nginx cannot be run: {program}</translation>
        </message>
        <message>
            <source>The program is missing or may not be executed.</source>
            <translation>The program is missing or may not be executed.</translation>
        </message>
        <message>
            <source>Install nginx, or name it with --nginx.</source>
            <translation>Install nginx, or name it with --nginx.</translation>
        </message>
        <message>
            <source>The helper could not be started: {program}</source>
            <translation>The helper could not be started: {program}</translation>
        </message>
        <message>
            <source>Install Gate101 completely.</source>
            <translation>Install Gate101 completely.</translation>
        </message>
        <message>
            <source>The helper was not allowed to start: {reason}</source>
            <translation>The helper was not allowed to start: {reason}</translation>
        </message>
        <message>
            <source>Administrator rights were asked for and not given.</source>
            <translation>Administrator rights were asked for and not given.</translation>
        </message>
        <message>
            <source>Try again with the right password, or use: --helper sudo</source>
            <translation>Try again with the right password, or use: --helper sudo</translation>
        </message>
        <message>
            <source>The question for the password was dismissed.</source>
            <translation>The question for the password was dismissed.</translation>
        </message>
        <message>
            <source>Without administrator rights the configuration stays as it is.</source>
            <translation>Without administrator rights the configuration stays as it is.</translation>
        </message>
        <message>
            <source>Try again when you are ready.</source>
            <translation>Try again when you are ready.</translation>
        </message>
        <message>
            <source>Nobody here can ask for the password.</source>
            <translation>Nobody here can ask for the password.</translation>
        </message>
        <message>
            <source>pkexec needs an authentication agent of the desktop session, and none is running.</source>
            <translation>pkexec needs an authentication agent of the desktop session, and none is running.</translation>
        </message>
        <message>
            <source>The password was wrong, or this user may not administer Nginx.</source>
            <translation>The password was wrong, or this user may not administer Nginx.</translation>
        </message>
        <message>
            <source>Try again, or ask an administrator.</source>
            <translation>Try again, or ask an administrator.</translation>
        </message>
        <message>
            <source>The installed helper must be started as root.</source>
            <translation>The installed helper must be started as root.</translation>
        </message>
        <message>
            <source>Use --helper pkexec or --helper sudo.</source>
            <translation>Use --helper pkexec or --helper sudo.</translation>
        </message>
        <message>
            <source>The helper said nothing for {seconds} seconds.</source>
            <translation>The helper said nothing for {seconds} seconds.</translation>
        </message>
        <message>
            <source>Try again. Over a slow connection check that the host answers.</source>
            <translation>Try again. Over a slow connection check that the host answers.</translation>
        </message>
        <message>
            <source>Something else than the helper answered: {program}</source>
            <translation>Something else than the helper answered: {program}</translation>
        </message>
        <message>
            <source>More than 64 KiB came before its first line.</source>
            <translation>More than 64 KiB came before its first line.</translation>
        </message>
        <message>
            <source>Check what the login shell of that host prints.</source>
            <translation>Check what the login shell of that host prints.</translation>
        </message>
        <message>
            <source>The helper has ended: {program}</source>
            <translation>The helper has ended: {program}</translation>
        </message>
        <message>
            <source>A change that was not confirmed is taken back by itself at its deadline.</source>
            <translation>A change that was not confirmed is taken back by itself at its deadline.</translation>
        </message>
        <message>
            <source>Start again and look at the history.</source>
            <translation>Start again and look at the history.</translation>
        </message>
        <message>
            <source>Nginx accepts the changed configuration.</source>
            <translation>Nginx accepts the changed configuration.</translation>
        </message>
        <message>
            <source>The changed configuration cannot be tested beforehand. Reason: {reason}</source>
            <translation>The changed configuration cannot be tested beforehand. Reason: {reason}</translation>
        </message>
        <message>
            <source>It is tested right after writing, and put back at once if Nginx refuses it.</source>
            <translation>It is tested right after writing, and put back at once if Nginx refuses it.</translation>
        </message>
        <message>
            <source>the system refuses a private copy of the folder</source>
            <translation>the system refuses a private copy of the folder</translation>
        </message>
        <message>
            <source>the configuration folder is too large to copy</source>
            <translation>the configuration folder is too large to copy</translation>
        </message>
        <message>
            <source>Nginx writes a log or pid file outside the folder</source>
            <translation>Nginx writes a log or pid file outside the folder</translation>
        </message>
        <message>
            <source>waiting for confirmation</source>
            <translation>waiting for confirmation</translation>
        </message>
        <message>
            <source>in effect</source>
            <translation>in effect</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>taken back</translation>
        </message>
        <message>
            <source>taken back, except for files that somebody else edited</source>
            <translation>taken back, except for files that somebody else edited</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nothing was changed.</translation>
        </message>
        <message>
            <source>being applied</source>
            <translation>being applied</translation>
        </message>
        <message>
            <source>Comparing with what you saw</source>
            <translation>Comparing with what you saw</translation>
        </message>
        <message>
            <source>Testing a copy with nginx -t</source>
            <translation>Testing a copy with nginx -t</translation>
        </message>
        <message>
            <source>Keeping the old files</source>
            <translation>Keeping the old files</translation>
        </message>
        <message>
            <source>Arming the automatic return</source>
            <translation>Arming the automatic return</translation>
        </message>
        <message>
            <source>Replacing the files</source>
            <translation>Replacing the files</translation>
        </message>
        <message>
            <source>Testing with nginx -t</source>
            <translation>Testing with nginx -t</translation>
        </message>
        <message>
            <source>Reloading Nginx</source>
            <translation>Reloading Nginx</translation>
        </message>
        <message>
            <source>Restarting Nginx</source>
            <translation>Restarting Nginx</translation>
        </message>
        <message>
            <source>Watching the new workers</source>
            <translation>Watching the new workers</translation>
        </message>
        <message>
            <source>Waiting for confirmation</source>
            <translation>Waiting for confirmation</translation>
        </message>
        <message>
            <source>Putting the old files back</source>
            <translation>Putting the old files back</translation>
        </message>
        <message>
            <source>Connected: 101 Switching Protocols</source>
            <translation>Connected: 101 Switching Protocols</translation>
        </message>
        <message>
            <source>The configuration passes the upgrade on to {upstream}</source>
            <translation>The configuration passes the upgrade on to {upstream}</translation>
        </message>
        <message>
            <source>The live endpoint was not asked.</source>
            <translation>The live endpoint was not asked.</translation>
        </message>
        <message>
            <source>No verdict is possible</source>
            <translation>No verdict is possible</translation>
        </message>
        <message>
            <source>A part of the configuration could not be read, or the answer depends on more than the request.</source>
            <translation>A part of the configuration could not be read, or the answer depends on more than the request.</translation>
        </message>
        <message>
            <source>See the reasons below.</source>
            <translation>See the reasons below.</translation>
        </message>
        <message>
            <source>The live endpoint does not answer 101</source>
            <translation>The live endpoint does not answer 101</translation>
        </message>
        <message>
            <source>Reading the configuration</source>
            <translation>Reading the configuration</translation>
        </message>
        <message>
            <source>Configuration read, files: {count}</source>
            <translation>Configuration read, files: {count}</translation>
        </message>
        <message>
            <source>Testing {url}</source>
            <translation>Testing {url}</translation>
        </message>
        <message>
            <source>Name looked up</source>
            <translation>Name looked up</translation>
        </message>
        <message>
            <source>Connected to {address}</source>
            <translation>Connected to {address}</translation>
        </message>
        <message>
            <source>TLS ready: {protocol}</source>
            <translation>TLS ready: {protocol}</translation>
        </message>
        <message>
            <source>Answer: {status}</source>
            <translation>Answer: {status}</translation>
        </message>
        <message>
            <source>Conversation tested</source>
            <translation>Conversation tested</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>This computer</translation>
        </message>
        <message>
            <source>HTTP/1.1 upgrade request</source>
            <translation>HTTP/1.1 upgrade request</translation>
        </message>
        <message>
            <source>Not tested yet</source>
            <translation>Not tested yet</translation>
        </message>
        <message>
            <source>Not reached</source>
            <translation>Not reached</translation>
        </message>
        <message>
            <source>{address}</source>
            <translation>{address}</translation>
        </message>
        <message>
            <source>A {v4} · AAAA {v6}</source>
            <translation>A {v4} · AAAA {v6}</translation>
        </message>
        <message>
            <source>The name has no address</source>
            <translation>The name has no address</translation>
        </message>
        <message>
            <source>{protocol}</source>
            <translation>{protocol}</translation>
        </message>
        <message>
            <source>Valid for {days} days</source>
            <translation>Valid for {days} days</translation>
        </message>
        <message>
            <source>No TLS (ws://)</source>
            <translation>No TLS (ws://)</translation>
        </message>
        <message>
            <source>Plain connection</source>
            <translation>Plain connection</translation>
        </message>
        <message>
            <source>See line {line}</source>
            <translation>See line {line}</translation>
        </message>
        <message>
            <source>{upstream}</source>
            <translation>{upstream}</translation>
        </message>
        <message>
            <source>Address not known</source>
            <translation>Address not known</translation>
        </message>
        <message>
            <source>Asked directly: {status}</source>
            <translation>Asked directly: {status}</translation>
        </message>
        <message>
            <source>Asked directly: no answer</source>
            <translation>Asked directly: no answer</translation>
        </message>
        <message>
            <source>No Nginx was found on this machine</source>
            <translation>No Nginx was found on this machine</translation>
        </message>
        <message>
            <source>Looked for in: {places}.</source>
            <translation>Looked for in: {places}.</translation>
        </message>
        <message>
            <source>Install nginx, or name it with --nginx and --conf.</source>
            <translation>Install nginx, or name it with --nginx and --conf.</translation>
        </message>
        <message>
            <source>Not an Nginx version: {version}</source>
            <translation>Not an Nginx version: {version}</translation>
        </message>
        <message>
            <source>Write it as in 1.28.0.</source>
            <translation>Write it as in 1.28.0.</translation>
        </message>
        <message>
            <source>There is no diagnosis yet</source>
            <translation>There is no diagnosis yet</translation>
        </message>
        <message>
            <source>Diagnose first.</source>
            <translation>Diagnose first.</translation>
        </message>
        <message>
            <source>Not below the folder {root}: {file}</source>
            <translation>Not below the folder {root}: {file}</translation>
        </message>
        <message>
            <source>The helper writes in that folder only.</source>
            <translation>The helper writes in that folder only.</translation>
        </message>
        <message>
            <source>Move the file there, or edit it by hand.</source>
            <translation>Move the file there, or edit it by hand.</translation>
        </message>
        <message>
            <source>A program must be named by its full path: {program}</source>
            <translation>A program must be named by its full path: {program}</translation>
        </message>
        <message>
            <source>The program could not be started: {program} ({reason})</source>
            <translation>The program could not be started: {program} ({reason})</translation>
        </message>
        <message>
            <source>Check the path and its rights.</source>
            <translation>Check the path and its rights.</translation>
        </message>
        <message>
            <source>The program did not end within {seconds} s: {program}</source>
            <translation>The program did not end within {seconds} s: {program}</translation>
        </message>
        <message>
            <source>The live test does not answer 101, so the change was taken back</source>
            <translation>The live test does not answer 101, so the change was taken back</translation>
        </message>
        <message>
            <source>Unknown option: {option}</source>
            <translation>Unknown option: {option}</translation>
        </message>
        <message>
            <source>See gate101 --help.</source>
            <translation>See gate101 --help.</translation>
        </message>
        <message>
            <source>A value is missing behind {option}</source>
            <translation>A value is missing behind {option}</translation>
        </message>
        <message>
            <source>Not a value for {option}: {value}</source>
            <translation>Not a value for {option}: {value}</translation>
        </message>
        <message>
            <source>{verb} needs one more word: {argument}</source>
            <translation>{verb} needs one more word: {argument}</translation>
        </message>
        <message>
            <source>One word too many: {argument}</source>
            <translation>One word too many: {argument}</translation>
        </message>
        <message>
            <source>{option} is no option of {verb}</source>
            <translation>{option} is no option of {verb}</translation>
        </message>
        <message>
            <source>--confirm needs --apply</source>
            <translation>--confirm needs --apply</translation>
        </message>
        <message>
            <source>Write: gate101 fix URL --apply --confirm</source>
            <translation>Write: gate101 fix URL --apply --confirm</translation>
        </message>
        <message>
            <source>The window is not installed here</source>
            <translation>The window is not installed here</translation>
        </message>
        <message>
            <source>Build or install gate101-window, or use the commands: gate101 --help.</source>
            <translation>Build or install gate101-window, or use the commands: gate101 --help.</translation>
        </message>
        <message>
            <source>No such lesson: {lesson}</source>
            <translation>No such lesson: {lesson}</translation>
        </message>
        <message>
            <source>Lessons: {names}.</source>
            <translation>Lessons: {names}.</translation>
        </message>
        <message>
            <source>No changes yet</source>
            <translation>No changes yet</translation>
        </message>
        <message>
            <source>prepared</source>
            <translation>prepared</translation>
        </message>
        <message>
            <source>The practice site runs until Ctrl-C</source>
            <translation>The practice site runs until Ctrl-C</translation>
        </message>
        <message>
            <source>Practice site ready: {url} ({folder})</source>
            <translation>Practice site ready: {url} ({folder})</translation>
        </message>
        <message>
            <source>Diagnosed</source>
            <translation>Diagnosed</translation>
        </message>
        <message>
            <source>Change prepared</source>
            <translation>Change prepared</translation>
        </message>
        <message>
            <source>Applying through the helper</source>
            <translation>Applying through the helper</translation>
        </message>
        <message>
            <source>Tested after the change</source>
            <translation>Tested after the change</translation>
        </message>
        <message>
            <source>Change kept: {id}</source>
            <translation>Change kept: {id}</translation>
        </message>
        <message>
            <source>Diagnosed; the way on is outside of Nginx's files</source>
            <translation>Diagnosed; the way on is outside of Nginx's files</translation>
        </message>
        <message>
            <source>{file}:{line}: unexpected "{detail}" behind a closing quote</source>
            <translation>{file}:{line}: unexpected "{detail}" behind a closing quote</translation>
        </message>
        <message>
            <source>Behind a quoted parameter Nginx accepts only white space, a semicolon or a brace.</source>
            <translation>Behind a quoted parameter Nginx accepts only white space, a semicolon or a brace.</translation>
        </message>
        <message>
            <source>Put a space or a semicolon behind the quote.</source>
            <translation>Put a space or a semicolon behind the quote.</translation>
        </message>
        <message>
            <source>{file}:{line}: a semicolon without a directive before it</source>
            <translation>{file}:{line}: a semicolon without a directive before it</translation>
        </message>
        <message>
            <source>Remove the semicolon.</source>
            <translation>Remove the semicolon.</translation>
        </message>
        <message>
            <source>{file}:{line}: an opening brace without a directive before it</source>
            <translation>{file}:{line}: an opening brace without a directive before it</translation>
        </message>
        <message>
            <source>Write the block's name before the brace, or remove it.</source>
            <translation>Write the block's name before the brace, or remove it.</translation>
        </message>
        <message>
            <source>{file}:{line}: a closing brace that closes nothing</source>
            <translation>{file}:{line}: a closing brace that closes nothing</translation>
        </message>
        <message>
            <source>Either a brace is left over, or the directive before it lacks its semicolon.</source>
            <translation>Either a brace is left over, or the directive before it lacks its semicolon.</translation>
        </message>
        <message>
            <source>Check the lines above it.</source>
            <translation>Check the lines above it.</translation>
        </message>
        <message>
            <source>{file}:{line}: the file ends inside a directive or a block</source>
            <translation>{file}:{line}: the file ends inside a directive or a block</translation>
        </message>
        <message>
            <source>A semicolon, a quote or a closing brace is missing.</source>
            <translation>A semicolon, a quote or a closing brace is missing.</translation>
        </message>
        <message>
            <source>Look for the place where it belongs, from the end upwards.</source>
            <translation>Look for the place where it belongs, from the end upwards.</translation>
        </message>
        <message>
            <source>{file}:{line}: a parameter of more than 4095 bytes</source>
            <translation>{file}:{line}: a parameter of more than 4095 bytes</translation>
        </message>
        <message>
            <source>Nginx reads no longer ones; most often a closing quote is missing.</source>
            <translation>Nginx reads no longer ones; most often a closing quote is missing.</translation>
        </message>
        <message>
            <source>Look for the missing quote.</source>
            <translation>Look for the missing quote.</translation>
        </message>
        <message>
            <source>{file}:{line}: a Lua block is not closed</source>
            <translation>{file}:{line}: a Lua block is not closed</translation>
        </message>
        <message>
            <source>Close the Lua block with a brace.</source>
            <translation>Close the Lua block with a brace.</translation>
        </message>
        <message>
            <source>The file is not there: {file}</source>
            <translation>The file is not there: {file}</translation>
        </message>
        <message>
            <source>Nginx refuses a configuration that includes a missing file by name.</source>
            <translation>Nginx refuses a configuration that includes a missing file by name.</translation>
        </message>
        <message>
            <source>Correct the include line or put the file there.</source>
            <translation>Correct the include line or put the file there.</translation>
        </message>
        <message>
            <source>The file cannot be read: {file} ({reason})</source>
            <translation>The file cannot be read: {file} ({reason})</translation>
        </message>
        <message>
            <source>No verdict rests on what was not read.</source>
            <translation>No verdict rests on what was not read.</translation>
        </message>
        <message>
            <source>Run Gate101 as a user who may read it, for example with sudo.</source>
            <translation>Run Gate101 as a user who may read it, for example with sudo.</translation>
        </message>
        <message>
            <source>Not a regular file: {file}</source>
            <translation>Not a regular file: {file}</translation>
        </message>
        <message>
            <source>A folder, a pipe or a device is included; Nginx would fail or hang.</source>
            <translation>A folder, a pipe or a device is included; Nginx would fail or hang.</translation>
        </message>
        <message>
            <source>Correct the include line.</source>
            <translation>Correct the include line.</translation>
        </message>
        <message>
            <source>The file is larger than {limit} MB: {file}</source>
            <translation>The file is larger than {limit} MB: {file}</translation>
        </message>
        <message>
            <source>Leave it out of the configuration.</source>
            <translation>Leave it out of the configuration.</translation>
        </message>
        <message>
            <source>The folder is not there: {file}</source>
            <translation>The folder is not there: {file}</translation>
        </message>
        <message>
            <source>The folder cannot be read: {file} ({reason})</source>
            <translation>The folder cannot be read: {file} ({reason})</translation>
        </message>
        <message>
            <source>Run Gate101 as a user who may read it.</source>
            <translation>Run Gate101 as a user who may read it.</translation>
        </message>
        <message>
            <source>A file includes itself: {path}</source>
            <translation>A file includes itself: {path}</translation>
        </message>
        <message>
            <source>Nginx crashes on it.</source>
            <translation>Nginx crashes on it.</translation>
        </message>
        <message>
            <source>Remove the include line.</source>
            <translation>Remove the include line.</translation>
        </message>
        <message>
            <source>More than {limit} files are included</source>
            <translation>More than {limit} files are included</translation>
        </message>
        <message>
            <source>Narrow the include pattern.</source>
            <translation>Narrow the include pattern.</translation>
        </message>
        <message>
            <source>No server listens on port {port}</source>
            <translation>No server listens on port {port}</translation>
        </message>
        <message>
            <source>The configuration that was read has no listen line for it.</source>
            <translation>The configuration that was read has no listen line for it.</translation>
        </message>
        <message>
            <source>Check the port in the URL, or whether the site's file is included.</source>
            <translation>Check the port in the URL, or whether the site's file is included.</translation>
        </message>
        <message>
            <source>No server_name fits {host}; the default server answers ({name})</source>
            <translation>No server_name fits {host}; the default server answers ({name})</translation>
        </message>
        <message>
            <source>The request ends in a site that was not made for it.</source>
            <translation>The request ends in a site that was not made for it.</translation>
        </message>
        <message>
            <source>Add the name to the right server's server_name.</source>
            <translation>Add the name to the right server's server_name.</translation>
        </message>
        <message>
            <source>The site of {host} is not enabled: {file}</source>
            <translation>The site of {host} is not enabled: {file}</translation>
        </message>
        <message>
            <source>The file exists, but nothing includes it, so Nginx does not know it.</source>
            <translation>The file exists, but nothing includes it, so Nginx does not know it.</translation>
        </message>
        <message>
            <source>Link it into the folder that is included.</source>
            <translation>Link it into the folder that is included.</translation>
        </message>
        <message>
            <source>This site passes WebSockets on at another path: {path}</source>
            <translation>This site passes WebSockets on at another path: {path}</translation>
        </message>
        <message>
            <source>The client asks for {uri}, but the location that is made for WebSockets is another one.</source>
            <translation>The client asks for {uri}, but the location that is made for WebSockets is another one.</translation>
        </message>
        <message>
            <source>Use {path} in the client.</source>
            <translation>Use {path} in the client.</translation>
        </message>
        <message>
            <source>try_files answers {uri} with a page</source>
            <translation>try_files answers {uri} with a page</translation>
        </message>
        <message>
            <source>No location passes this path to the backend, so the page of the web application comes back with status 200.</source>
            <translation>No location passes this path to the backend, so the page of the web application comes back with status 200.</translation>
        </message>
        <message>
            <source>Give the path a location of its own.</source>
            <translation>Give the path a location of its own.</translation>
        </message>
        <message>
            <source>No location passes {uri} to a backend</source>
            <translation>No location passes {uri} to a backend</translation>
        </message>
        <message>
            <source>Nginx looks for a file of this name.</source>
            <translation>Nginx looks for a file of this name.</translation>
        </message>
        <message>
            <source>Add a location for this path.</source>
            <translation>Add a location for this path.</translation>
        </message>
        <message>
            <source>A return line answers {uri} with {status}</source>
            <translation>A return line answers {uri} with {status}</translation>
        </message>
        <message>
            <source>The request never reaches a backend.</source>
            <translation>The request never reaches a backend.</translation>
        </message>
        <message>
            <source>{uri} is redirected ({status}) to {target}</source>
            <translation>{uri} is redirected ({status}) to {target}</translation>
        </message>
        <message>
            <source>WebSocket clients do not follow redirects.</source>
            <translation>WebSocket clients do not follow redirects.</translation>
        </message>
        <message>
            <source>Use the target's address in the client, with ws or wss.</source>
            <translation>Use the target's address in the client, with ws or wss.</translation>
        </message>
        <message>
            <source>Nginx redirects {uri} to {target}</source>
            <translation>Nginx redirects {uri} to {target}</translation>
        </message>
        <message>
            <source>The location ends in a slash that the client does not ask for, and WebSocket clients do not follow redirects.</source>
            <translation>The location ends in a slash that the client does not ask for, and WebSocket clients do not follow redirects.</translation>
        </message>
        <message>
            <source>Add a location without the slash.</source>
            <translation>Add a location without the slash.</translation>
        </message>
        <message>
            <source>The variable ${variable} is used, but no map defines it</source>
            <translation>The variable ${variable} is used, but no map defines it</translation>
        </message>
        <message>
            <source>Nginx refuses the whole configuration: unknown "{variable}" variable.</source>
            <translation>Nginx refuses the whole configuration: unknown "{variable}" variable.</translation>
        </message>
        <message>
            <source>Put the map into the http block.</source>
            <translation>Put the map into the http block.</translation>
        </message>
        <message>
            <source>The map of ${variable} stands outside the http block</source>
            <translation>The map of ${variable} stands outside the http block</translation>
        </message>
        <message>
            <source>Nginx allows a map only directly in http.</source>
            <translation>Nginx allows a map only directly in http.</translation>
        </message>
        <message>
            <source>Move it to the top of http.</source>
            <translation>Move it to the top of http.</translation>
        </message>
        <message>
            <source>The variable ${variable} is defined by two maps</source>
            <translation>The variable ${variable} is defined by two maps</translation>
        </message>
        <message>
            <source>Nginx takes the last one without a warning: {otherfile}:{otherline}.</source>
            <translation>Nginx takes the last one without a warning: {otherfile}:{otherline}.</translation>
        </message>
        <message>
            <source>Remove one of them.</source>
            <translation>Remove one of them.</translation>
        </message>
        <message>
            <source>The headers set further out do not apply here</source>
            <translation>The headers set further out do not apply here</translation>
        </message>
        <message>
            <source>This location sets a header of its own, so it inherits none of the others: Upgrade and Connection of {otherfile}:{otherline} are lost.</source>
            <translation>This location sets a header of its own, so it inherits none of the others: Upgrade and Connection of {otherfile}:{otherline} are lost.</translation>
        </message>
        <message>
            <source>Repeat Upgrade and Connection in this location.</source>
            <translation>Repeat Upgrade and Connection in this location.</translation>
        </message>
        <message>
            <source>The Upgrade header does not reach the backend</source>
            <translation>The Upgrade header does not reach the backend</translation>
        </message>
        <message>
            <source>Nginx does not pass it on by itself, so the backend sees an ordinary request.</source>
            <translation>Nginx does not pass it on by itself, so the backend sees an ordinary request.</translation>
        </message>
        <message>
            <source>Add: proxy_set_header Upgrade $http_upgrade;</source>
            <translation>Add: proxy_set_header Upgrade $http_upgrade;</translation>
        </message>
        <message>
            <source>The Upgrade header is sent as "{value}"</source>
            <translation>The Upgrade header is sent as "{value}"</translation>
        </message>
        <message>
            <source>The line says {configured}; a WebSocket needs the client's own value.</source>
            <translation>The line says {configured}; a WebSocket needs the client's own value.</translation>
        </message>
        <message>
            <source>Write: proxy_set_header Upgrade $http_upgrade;</source>
            <translation>Write: proxy_set_header Upgrade $http_upgrade;</translation>
        </message>
        <message>
            <source>The Connection header does not announce the upgrade</source>
            <translation>The Connection header does not announce the upgrade</translation>
        </message>
        <message>
            <source>Nginx replaces it by its own, so the backend does not switch protocols.</source>
            <translation>Nginx replaces it by its own, so the backend does not switch protocols.</translation>
        </message>
        <message>
            <source>Add: proxy_set_header Connection $connection_upgrade;</source>
            <translation>Add: proxy_set_header Connection $connection_upgrade;</translation>
        </message>
        <message>
            <source>The Connection header is sent as "{value}"</source>
            <translation>The Connection header is sent as "{value}"</translation>
        </message>
        <message>
            <source>The line says {configured}; for an upgrade it has to become "upgrade".</source>
            <translation>The line says {configured}; for an upgrade it has to become "upgrade".</translation>
        </message>
        <message>
            <source>Write: proxy_set_header Connection $connection_upgrade;</source>
            <translation>Write: proxy_set_header Connection $connection_upgrade;</translation>
        </message>
        <message>
            <source>Connection is fixed to "{configured}" for every request</source>
            <translation>Connection is fixed to "{configured}" for every request</translation>
        </message>
        <message>
            <source>WebSockets work, but ordinary requests announce an upgrade that they do not want.</source>
            <translation>WebSockets work, but ordinary requests announce an upgrade that they do not want.</translation>
        </message>
        <message>
            <source>Use the map's variable: proxy_set_header Connection $connection_upgrade;</source>
            <translation>Use the map's variable: proxy_set_header Connection $connection_upgrade;</translation>
        </message>
        <message>
            <source>The header {name} is set twice at this level</source>
            <translation>The header {name} is set twice at this level</translation>
        </message>
        <message>
            <source>Both are sent, and many backends answer 400.</source>
            <translation>Both are sent, and many backends answer 400.</translation>
        </message>
        <message>
            <source>Remove one of the two lines; look into included files too.</source>
            <translation>Remove one of the two lines; look into included files too.</translation>
        </message>
        <message>
            <source>Nginx speaks HTTP/1.0 to the backend</source>
            <translation>Nginx speaks HTTP/1.0 to the backend</translation>
        </message>
        <message>
            <source>That is the default of version {version}; an upgrade needs HTTP/1.1.</source>
            <translation>That is the default of version {version}; an upgrade needs HTTP/1.1.</translation>
        </message>
        <message>
            <source>Add: proxy_http_version 1.1;</source>
            <translation>Add: proxy_http_version 1.1;</translation>
        </message>
        <message>
            <source>proxy_pass uses port {configured}, the backend listens on {port}</source>
            <translation>proxy_pass uses port {configured}, the backend listens on {port}</translation>
        </message>
        <message>
            <source>Change the port in proxy_pass.</source>
            <translation>Change the port in proxy_pass.</translation>
        </message>
        <message>
            <source>The backend receives {sent} instead of {uri}</source>
            <translation>The backend receives {sent} instead of {uri}</translation>
        </message>
        <message>
            <source>proxy_pass ends in a path or a slash, which replaces the location's part.</source>
            <translation>proxy_pass ends in a path or a slash, which replaces the location's part.</translation>
        </message>
        <message>
            <source>If the backend expects {uri}, remove what stands behind the port.</source>
            <translation>If the backend expects {uri}, remove what stands behind the port.</translation>
        </message>
        <message>
            <source>An idle connection is cut after {seconds} s</source>
            <translation>An idle connection is cut after {seconds} s</translation>
        </message>
        <message>
            <source>proxy_read_timeout is the only limit on an idle WebSocket; traffic in either direction restarts it.</source>
            <translation>proxy_read_timeout is the only limit on an idle WebSocket; traffic in either direction restarts it.</translation>
        </message>
        <message>
            <source>Raise it, or let the application ping more often.</source>
            <translation>Raise it, or let the application ping more often.</translation>
        </message>
        <message>
            <source>proxy_buffering is on</source>
            <translation>proxy_buffering is on</translation>
        </message>
        <message>
            <source>Many guides switch it off. Measured: it has no effect on an upgraded connection, only on ordinary responses such as long polling.</source>
            <translation>Many guides switch it off. Measured: it has no effect on an upgraded connection, only on ordinary responses such as long polling.</translation>
        </message>
        <message>
            <source>proxy_pass uses the name localhost</source>
            <translation>proxy_pass uses the name localhost</translation>
        </message>
        <message>
            <source>It means 127.0.0.1 and ::1; when the backend listens on one of them only, Nginx logs refused connections for the other.</source>
            <translation>It means 127.0.0.1 and ::1; when the backend listens on one of them only, Nginx logs refused connections for the other.</translation>
        </message>
        <message>
            <source>If that happens, write the address: 127.0.0.1:{port}.</source>
            <translation>If that happens, write the address: 127.0.0.1:{port}.</translation>
        </message>
        <message>
            <source>The location {location} answers already; it only lacks lines</source>
            <translation>The location {location} answers already; it only lacks lines</translation>
        </message>
        <message>
            <source>Every line that is there stays as it is, and the map keeps ordinary requests as they are.</source>
            <translation>Every line that is there stays as it is, and the map keeps ordinary requests as they are.</translation>
        </message>
        <message>
            <source>No location passes this path on, so it gets one of its own</source>
            <translation>No location passes this path on, so it gets one of its own</translation>
        </message>
        <message>
            <source>What answers now stays as it is for every other path.</source>
            <translation>What answers now stays as it is for every other path.</translation>
        </message>
        <message>
            <source>The location {location} rewrites paths to {target}, and others may rely on it</source>
            <translation>The location {location} rewrites paths to {target}, and others may rely on it</translation>
        </message>
        <message>
            <source>A location of its own passes this path unchanged and touches no other.</source>
            <translation>A location of its own passes this path unchanged and touches no other.</translation>
        </message>
        <message>
            <source>The headers come from a shared file: {otherfile}</source>
            <translation>The headers come from a shared file: {otherfile}</translation>
        </message>
        <message>
            <source>Changing it would change other sites, so this path gets a location of its own.</source>
            <translation>Changing it would change other sites, so this path gets a location of its own.</translation>
        </message>
        <message>
            <source>The method that you chose</source>
            <translation>The method that you chose</translation>
        </message>
        <message>
            <source>Your own edits</source>
            <translation>Your own edits</translation>
        </message>
        <message>
            <source>A part of the configuration could not be read, so nothing is changed</source>
            <translation>A part of the configuration could not be read, so nothing is changed</translation>
        </message>
        <message>
            <source>Problems: {count}.</source>
            <translation>Problems: {count}.</translation>
        </message>
        <message>
            <source>Mend those first; each is listed with its file and line.</source>
            <translation>Mend those first; each is listed with its file and line.</translation>
        </message>
        <message>
            <source>No file needs a change: the client's path does</source>
            <translation>No file needs a change: the client's path does</translation>
        </message>
        <message>
            <source>The client asks for {uri}; this site serves WebSockets at {path}.</source>
            <translation>The client asks for {uri}; this site serves WebSockets at {path}.</translation>
        </message>
        <message>
            <source>It is not known where the backend listens</source>
            <translation>It is not known where the backend listens</translation>
        </message>
        <message>
            <source>No location of this server passes anything on, or several pass to different places.</source>
            <translation>No location of this server passes anything on, or several pass to different places.</translation>
        </message>
        <message>
            <source>Name it with --backend, for example --backend 3030.</source>
            <translation>Name it with --backend, for example --backend 3030.</translation>
        </message>
        <message>
            <source>No server listens on port {port}, so there is nothing to mend</source>
            <translation>No server listens on port {port}, so there is nothing to mend</translation>
        </message>
        <message>
            <source>Check the port in the URL.</source>
            <translation>Check the port in the URL.</translation>
        </message>
        <message>
            <source>No edit of the configuration is needed</source>
            <translation>No edit of the configuration is needed</translation>
        </message>
        <message>
            <source>Test the connection; the cause lies elsewhere if it still fails.</source>
            <translation>Test the connection; the cause lies elsewhere if it still fails.</translation>
        </message>
        <message>
            <source>No server listens on {address}, port {port}</source>
            <translation>No server listens on {address}, port {port}</translation>
        </message>
        <message>
            <source>The connection arrives at {address}; servers on it: {count}</source>
            <translation>The connection arrives at {address}; servers on it: {count}</translation>
        </message>
        <message>
            <source>server_name {name} is exactly {host} ({file}:{line})</source>
            <translation>server_name {name} is exactly {host} ({file}:{line})</translation>
        </message>
        <message>
            <source>server_name {name} matches {host} ({file}:{line})</source>
            <translation>server_name {name} matches {host} ({file}:{line})</translation>
        </message>
        <message>
            <source>The regular expression {name} matches {host} ({file}:{line})</source>
            <translation>The regular expression {name} matches {host} ({file}:{line})</translation>
        </message>
        <message>
            <source>No server_name fits {host}; the default server answers ({file}:{line})</source>
            <translation>No server_name fits {host}; the default server answers ({file}:{line})</translation>
        </message>
        <message>
            <source>Locations are compared with {uri}</source>
            <translation>Locations are compared with {uri}</translation>
        </message>
        <message>
            <source>Nginx answers 400 to such a path</source>
            <translation>Nginx answers 400 to such a path</translation>
        </message>
        <message>
            <source>location {location} is exactly this path ({file}:{line})</source>
            <translation>location {location} is exactly this path ({file}:{line})</translation>
        </message>
        <message>
            <source>Longest prefix: location {location} ({file}:{line})</source>
            <translation>Longest prefix: location {location} ({file}:{line})</translation>
        </message>
        <message>
            <source>^~ stops the search; regular expressions are not tried</source>
            <translation>^~ stops the search; regular expressions are not tried</translation>
        </message>
        <message>
            <source>location {location} needs a trailing slash; Nginx redirects ({file}:{line})</source>
            <translation>location {location} needs a trailing slash; Nginx redirects ({file}:{line})</translation>
        </message>
        <message>
            <source>Regular expression matches: location {location} ({file}:{line})</source>
            <translation>Regular expression matches: location {location} ({file}:{line})</translation>
        </message>
        <message>
            <source>Regular expression does not match: location {location} ({file}:{line})</source>
            <translation>Regular expression does not match: location {location} ({file}:{line})</translation>
        </message>
        <message>
            <source>Regular expression cannot be read: location {location} ({file}:{line})</source>
            <translation>Regular expression cannot be read: location {location} ({file}:{line})</translation>
        </message>
        <message>
            <source>location {location} answers ({file}:{line})</source>
            <translation>location {location} answers ({file}:{line})</translation>
        </message>
        <message>
            <source>No location matches; the server itself answers</source>
            <translation>No location matches; the server itself answers</translation>
        </message>
        <message>
            <source>A rewrite changes the path to {uri} ({file}:{line})</source>
            <translation>A rewrite changes the path to {uri} ({file}:{line})</translation>
        </message>
        <message>
            <source>return answers {status} ({file}:{line})</source>
            <translation>return answers {status} ({file}:{line})</translation>
        </message>
        <message>
            <source>A redirect leads to {target} ({file}:{line})</source>
            <translation>A redirect leads to {target} ({file}:{line})</translation>
        </message>
        <message>
            <source>The path is rewritten in a circle; Nginx answers 500</source>
            <translation>The path is rewritten in a circle; Nginx answers 500</translation>
        </message>
        <message>
            <source>try_files finds no file and goes on to {target} ({file}:{line})</source>
            <translation>try_files finds no file and goes on to {target} ({file}:{line})</translation>
        </message>
        <message>
            <source>Nginx serves a file itself ({file}:{line})</source>
            <translation>Nginx serves a file itself ({file}:{line})</translation>
        </message>
        <message>
            <source>proxy_pass leads to {upstream} ({file}:{line})</source>
            <translation>proxy_pass leads to {upstream} ({file}:{line})</translation>
        </message>
        <message>
            <source>Port {port} is also listened to on {address}, where another server answers</source>
            <translation>Port {port} is also listened to on {address}, where another server answers</translation>
        </message>
        <message>
            <source>Which one it is depends on the address that the client reaches.</source>
            <translation>Which one it is depends on the address that the client reaches.</translation>
        </message>
        <message>
            <source>Name the address with --resolve HOST:PORT:ADDR.</source>
            <translation>Name the address with --resolve HOST:PORT:ADDR.</translation>
        </message>
        <message>
            <source>{file}:{line}: the condition depends on more than the request: {condition}</source>
            <translation>{file}:{line}: the condition depends on more than the request: {condition}</translation>
        </message>
        <message>
            <source>{file}:{line}: proxy_pass depends on a variable whose value is not known</source>
            <translation>{file}:{line}: proxy_pass depends on a variable whose value is not known</translation>
        </message>
        <message>
            <source>{name} answers; it carries no WebSocket</source>
            <translation>{name} answers; it carries no WebSocket</translation>
        </message>
        <message>
            <source>Nginx was not found on this machine.</source>
            <translation>Nginx was not found on this machine.</translation>
        </message>
        <message>
            <source>The practice site runs a real Nginx of its own.</source>
            <translation>The practice site runs a real Nginx of its own.</translation>
        </message>
        <message>
            <source>Install the nginx package, or name the program with --nginx.</source>
            <translation>Install the nginx package, or name the program with --nginx.</translation>
        </message>
        <message>
            <source>The openssl command was not found.</source>
            <translation>The openssl command was not found.</translation>
        </message>
        <message>
            <source>It makes the certificate of the practice site.</source>
            <translation>It makes the certificate of the practice site.</translation>
        </message>
        <message>
            <source>Install the openssl package.</source>
            <translation>Install the openssl package.</translation>
        </message>
        <message>
            <source>The practice folder could not be written: {file} ({reason}).</source>
            <translation>The practice folder could not be written: {file} ({reason}).</translation>
        </message>
        <message>
            <source>Check the free space and the permissions of the folder for temporary files (TMPDIR).</source>
            <translation>Check the free space and the permissions of the folder for temporary files (TMPDIR).</translation>
        </message>
        <message>
            <source>The certificate of the practice site could not be made: {reason}</source>
            <translation>The certificate of the practice site could not be made: {reason}</translation>
        </message>
        <message>
            <source>Run openssl version to see whether the command works.</source>
            <translation>Run openssl version to see whether the command works.</translation>
        </message>
        <message>
            <source>No free port was found between 20000 and 31999 on 127.0.0.1.</source>
            <translation>No free port was found between 20000 and 31999 on 127.0.0.1.</translation>
        </message>
        <message>
            <source>The practice site needs four.</source>
            <translation>The practice site needs four.</translation>
        </message>
        <message>
            <source>End programs that listen there, then start the practice site again.</source>
            <translation>End programs that listen there, then start the practice site again.</translation>
        </message>
        <message>
            <source>The practice backend could not listen on port {port}: {reason}</source>
            <translation>The practice backend could not listen on port {port}: {reason}</translation>
        </message>
        <message>
            <source>Start the practice site again; it takes other ports.</source>
            <translation>Start the practice site again; it takes other ports.</translation>
        </message>
        <message>
            <source>The practice site is still busy with its last step.</source>
            <translation>The practice site is still busy with its last step.</translation>
        </message>
        <message>
            <source>Wait until it is ready.</source>
            <translation>Wait until it is ready.</translation>
        </message>
        <message>
            <source>Making a private folder for the practice site</source>
            <translation>Making a private folder for the practice site</translation>
        </message>
        <message>
            <source>Preparing the certificate</source>
            <translation>Preparing the certificate</translation>
        </message>
        <message>
            <source>Starting the backend on {backend}</source>
            <translation>Starting the backend on {backend}</translation>
        </message>
        <message>
            <source>Starting Nginx through the helper</source>
            <translation>Starting Nginx through the helper</translation>
        </message>
        <message>
            <source>404 Cannot GET /api/ws, although the backend is running.</source>
            <translation>404 Cannot GET /api/ws, although the backend is running.</translation>
        </message>
        <message>
            <source>Nginx does not pass on Upgrade and Connection by itself; the location must set both.</source>
            <translation>Nginx does not pass on Upgrade and Connection by itself; the location must set both.</translation>
        </message>
        <message>
            <source>404 from Nginx on the path /ws.</source>
            <translation>404 from Nginx on the path /ws.</translation>
        </message>
        <message>
            <source>The application has moved to /api/ws; the client asks for the old path, and no Nginx file is at fault.</source>
            <translation>The application has moved to /api/ws; the client asks for the old path, and no Nginx file is at fault.</translation>
        </message>
        <message>
            <source>101 works, but every request is sent with Connection "upgrade".</source>
            <translation>101 works, but every request is sent with Connection "upgrade".</translation>
        </message>
        <message>
            <source>The map sends "upgrade" only when the client asks for it, so that ordinary requests stay ordinary.</source>
            <translation>The map sends "upgrade" only when the client asks for it, so that ordinary requests stay ordinary.</translation>
        </message>
        <message>
            <source>nginx -t: unknown "connection_upgrade" variable. Nginx goes on with its earlier configuration.</source>
            <translation>nginx -t: unknown "connection_upgrade" variable. Nginx goes on with its earlier configuration.</translation>
        </message>
        <message>
            <source>A variable needs its map in the http block; until the test passes, Nginx does not take up the file.</source>
            <translation>A variable needs its map in the http block; until the test passes, Nginx does not take up the file.</translation>
        </message>
        <message>
            <source>400 Bad Request, although all headers are set.</source>
            <translation>400 Bad Request, although all headers are set.</translation>
        </message>
        <message>
            <source>A slash behind the port in proxy_pass replaces the matched prefix: /api/ws reaches the backend as /ws.</source>
            <translation>A slash behind the port in proxy_pass replaces the matched prefix: /api/ws reaches the backend as /ws.</translation>
        </message>
        <message>
            <source>404 Cannot GET /api/ws, although the server block sets Upgrade and Connection.</source>
            <translation>404 Cannot GET /api/ws, although the server block sets Upgrade and Connection.</translation>
        </message>
        <message>
            <source>One proxy_set_header in a location switches off all those inherited from outside.</source>
            <translation>One proxy_set_header in a location switches off all those inherited from outside.</translation>
        </message>
        <message>
            <source>502 Bad Gateway at once.</source>
            <translation>502 Bad Gateway at once.</translation>
        </message>
        <message>
            <source>Nothing listens on the backend port; the application has to be started, and no Nginx file is at fault.</source>
            <translation>Nothing listens on the backend port; the application has to be started, and no Nginx file is at fault.</translation>
        </message>
        <message>
            <source>200 with an HTML page instead of 101.</source>
            <translation>200 with an HTML page instead of 101.</translation>
        </message>
        <message>
            <source>try_files answers unknown paths with the start page; the WebSocket path needs a location of its own.</source>
            <translation>try_files answers unknown paths with the start page; the WebSocket path needs a location of its own.</translation>
        </message>
        <message>
            <source>502 Bad Gateway, although the backend is running.</source>
            <translation>502 Bad Gateway, although the backend is running.</translation>
        </message>
        <message>
            <source>proxy_pass names another port than the one on which the backend listens.</source>
            <translation>proxy_pass names another port than the one on which the backend listens.</translation>
        </message>
        <message>
            <source>301 to the same path with a slash behind it.</source>
            <translation>301 to the same path with a slash behind it.</translation>
        </message>
        <message>
            <source>location /api/ws/ does not match /api/ws; Nginx redirects, and WebSocket clients do not follow.</source>
            <translation>location /api/ws/ does not match /api/ws; Nginx redirects, and WebSocket clients do not follow.</translation>
        </message>
        <message>
            <source>404 from Nginx, although the site file is right.</source>
            <translation>404 from Nginx, although the site file is right.</translation>
        </message>
        <message>
            <source>The file stands in sites-available, but sites-enabled has no link to it, so Nginx never reads it.</source>
            <translation>The file stands in sites-available, but sites-enabled has no link to it, so Nginx never reads it.</translation>
        </message>
        <message>
            <source>101 works, but an idle connection closes after ten seconds.</source>
            <translation>101 works, but an idle connection closes after ten seconds.</translation>
        </message>
        <message>
            <source>proxy_read_timeout ends a connection on which nothing is said; 86400s keeps it for a day.</source>
            <translation>proxy_read_timeout ends a connection on which nothing is said; 86400s keeps it for a day.</translation>
        </message>
        <message>
            <source>No address was given.</source>
            <translation>No address was given.</translation>
        </message>
        <message>
            <source>Give a WebSocket URL such as wss://example.com/api/ws.</source>
            <translation>Give a WebSocket URL such as wss://example.com/api/ws.</translation>
        </message>
        <message>
            <source>Not a WebSocket URL: {url}</source>
            <translation>Not a WebSocket URL: {url}</translation>
        </message>
        <message>
            <source>A WebSocket URL begins with ws:// or wss://.</source>
            <translation>A WebSocket URL begins with ws:// or wss://.</translation>
        </message>
        <message>
            <source>Use the ws:// or wss:// form of the address.</source>
            <translation>Use the ws:// or wss:// form of the address.</translation>
        </message>
        <message>
            <source>No host in the URL: {url}</source>
            <translation>No host in the URL: {url}</translation>
        </message>
        <message>
            <source>Write the host name after the two slashes.</source>
            <translation>Write the host name after the two slashes.</translation>
        </message>
        <message>
            <source>Not a valid port in the URL: {url}</source>
            <translation>Not a valid port in the URL: {url}</translation>
        </message>
        <message>
            <source>A port is a number from 1 to 65535.</source>
            <translation>A port is a number from 1 to 65535.</translation>
        </message>
        <message>
            <source>Correct the port or leave it out.</source>
            <translation>Correct the port or leave it out.</translation>
        </message>
        <message>
            <source>The URL contains a user name or password.</source>
            <translation>The URL contains a user name or password.</translation>
        </message>
        <message>
            <source>It would end up in logs and reports, and browsers do not send it for WebSocket.</source>
            <translation>It would end up in logs and reports, and browsers do not send it for WebSocket.</translation>
        </message>
        <message>
            <source>Remove it and pass the credential as a header instead.</source>
            <translation>Remove it and pass the credential as a header instead.</translation>
        </message>
        <message>
            <source>The URL contains a fragment (#): {url}</source>
            <translation>The URL contains a fragment (#): {url}</translation>
        </message>
        <message>
            <source>RFC 6455 forbids fragments in WebSocket URLs.</source>
            <translation>RFC 6455 forbids fragments in WebSocket URLs.</translation>
        </message>
        <message>
            <source>Use {suggestion} instead.</source>
            <translation>Use {suggestion} instead.</translation>
        </message>
        <message>
            <source>The URL cannot be read: {url}</source>
            <translation>The URL cannot be read: {url}</translation>
        </message>
        <message>
            <source>The host or a character in it is not valid.</source>
            <translation>The host or a character in it is not valid.</translation>
        </message>
        <message>
            <source>Check the host name and the brackets of an IPv6 address.</source>
            <translation>Check the host name and the brackets of an IPv6 address.</translation>
        </message>
        <message>
            <source>No backend was given.</source>
            <translation>No backend was given.</translation>
        </message>
        <message>
            <source>Give a port such as 3030, or host:port, or unix:/path.</source>
            <translation>Give a port such as 3030, or host:port, or unix:/path.</translation>
        </message>
        <message>
            <source>Not a backend address: {backend}</source>
            <translation>Not a backend address: {backend}</translation>
        </message>
        <message>
            <source>A backend is a port, host:port, a URL or unix:/path.</source>
            <translation>A backend is a port, host:port, a URL or unix:/path.</translation>
        </message>
        <message>
            <source>Write it like localhost:3030 or unix:/run/app.sock.</source>
            <translation>Write it like localhost:3030 or unix:/run/app.sock.</translation>
        </message>
        <message>
            <source>Not a valid port in the backend: {backend}</source>
            <translation>Not a valid port in the backend: {backend}</translation>
        </message>
        <message>
            <source>Correct the port.</source>
            <translation>Correct the port.</translation>
        </message>
        <message>
            <source>Not of the form HOST:PORT:ADDR: {pin}</source>
            <translation>Not of the form HOST:PORT:ADDR: {pin}</translation>
        </message>
        <message>
            <source>The last part must be an IP address.</source>
            <translation>The last part must be an IP address.</translation>
        </message>
        <message>
            <source>Write it like example.com:443:127.0.0.1.</source>
            <translation>Write it like example.com:443:127.0.0.1.</translation>
        </message>
        <message>
            <source>Not of the form Name: value: {header}</source>
            <translation>Not of the form Name: value: {header}</translation>
        </message>
        <message>
            <source>A header name has no spaces, and a value has no line break.</source>
            <translation>A header name has no spaces, and a value has no line break.</translation>
        </message>
        <message>
            <source>Write it like Cookie: session=abc.</source>
            <translation>Write it like Cookie: session=abc.</translation>
        </message>
        <message>
            <source>No certificate could be read from {file}</source>
            <translation>No certificate could be read from {file}</translation>
        </message>
        <message>
            <source>The file is missing, not readable, or not in PEM form.</source>
            <translation>The file is missing, not readable, or not in PEM form.</translation>
        </message>
        <message>
            <source>Give the path of a readable PEM file.</source>
            <translation>Give the path of a readable PEM file.</translation>
        </message>
        <message>
            <source>No address for {name}</source>
            <translation>No address for {name}</translation>
        </message>
        <message>
            <source>No answer about {name} within {seconds} s</source>
            <translation>No answer about {name} within {seconds} s</translation>
        </message>
        <message>
            <source>The lookup of {name} failed: {reason}</source>
            <translation>The lookup of {name} failed: {reason}</translation>
        </message>
        <message>
            <source>Connection refused</source>
            <translation>Connection refused</translation>
        </message>
        <message>
            <source>No answer within {seconds} s</source>
            <translation>No answer within {seconds} s</translation>
        </message>
        <message>
            <source>Not reachable: {reason}</source>
            <translation>Not reachable: {reason}</translation>
        </message>
        <message>
            <source>Connection failed: {reason}</source>
            <translation>Connection failed: {reason}</translation>
        </message>
        <message>
            <source>The socket does not exist: {socket}</source>
            <translation>The socket does not exist: {socket}</translation>
        </message>
        <message>
            <source>No permission to open the socket: {socket}</source>
            <translation>No permission to open the socket: {socket}</translation>
        </message>
        <message>
            <source>The answer is not TLS</source>
            <translation>The answer is not TLS</translation>
        </message>
        <message>
            <source>No TLS answer within {seconds} s</source>
            <translation>No TLS answer within {seconds} s</translation>
        </message>
        <message>
            <source>The server refused TLS (alert {alert})</source>
            <translation>The server refused TLS (alert {alert})</translation>
        </message>
        <message>
            <source>The certificate of {host} is self-signed</source>
            <translation>The certificate of {host} is self-signed</translation>
        </message>
        <message>
            <source>The certificate expired at {not_after}</source>
            <translation>The certificate expired at {not_after}</translation>
        </message>
        <message>
            <source>The certificate is valid only from {not_before}</source>
            <translation>The certificate is valid only from {not_before}</translation>
        </message>
        <message>
            <source>The certificate was revoked</source>
            <translation>The certificate was revoked</translation>
        </message>
        <message>
            <source>The certificate is for {names}, not for {host}</source>
            <translation>The certificate is for {names}, not for {host}</translation>
        </message>
        <message>
            <source>The issuer {issuer} is not trusted here</source>
            <translation>The issuer {issuer} is not trusted here</translation>
        </message>
        <message>
            <source>The certificate was not accepted: {reason}</source>
            <translation>The certificate was not accepted: {reason}</translation>
        </message>
        <message>
            <source>Answered {status} {reason}</source>
            <translation>Answered {status} {reason}</translation>
        </message>
        <message>
            <source>Closed without an answer</source>
            <translation>Closed without an answer</translation>
        </message>
        <message>
            <source>Reset without an answer</source>
            <translation>Reset without an answer</translation>
        </message>
        <message>
            <source>The answer is not HTTP</source>
            <translation>The answer is not HTTP</translation>
        </message>
        <message>
            <source>More than {limit} bytes of headers</source>
            <translation>More than {limit} bytes of headers</translation>
        </message>
        <message>
            <source>101 with irregular headers</source>
            <translation>101 with irregular headers</translation>
        </message>
        <message>
            <source>No pong within {seconds} s</source>
            <translation>No pong within {seconds} s</translation>
        </message>
        <message>
            <source>RFC 6455 obliges every peer to answer a ping.</source>
            <translation>RFC 6455 obliges every peer to answer a ping.</translation>
        </message>
        <message>
            <source>Heartbeats of clients and proxies will fail with this application.</source>
            <translation>Heartbeats of clients and proxies will fail with this application.</translation>
        </message>
        <message>
            <source>Closed right after the 101</source>
            <translation>Closed right after the 101</translation>
        </message>
        <message>
            <source>Closed by the other side after {held_ms} ms</source>
            <translation>Closed by the other side after {held_ms} ms</translation>
        </message>
        <message>
            <source>The name {host} has no address.</source>
            <translation>The name {host} has no address.</translation>
        </message>
        <message>
            <source>DNS knows no A or AAAA record for it, or the name is misspelt.</source>
            <translation>DNS knows no A or AAAA record for it, or the name is misspelt.</translation>
        </message>
        <message>
            <source>Check the spelling and the DNS record of the name.</source>
            <translation>Check the spelling and the DNS record of the name.</translation>
        </message>
        <message>
            <source>The lookup of {host} was not answered within {seconds} s.</source>
            <translation>The lookup of {host} was not answered within {seconds} s.</translation>
        </message>
        <message>
            <source>The DNS server of this machine is slow or not reachable.</source>
            <translation>The DNS server of this machine is slow or not reachable.</translation>
        </message>
        <message>
            <source>Check /etc/resolv.conf and the connection to the DNS server.</source>
            <translation>Check /etc/resolv.conf and the connection to the DNS server.</translation>
        </message>
        <message>
            <source>The lookup of {host} failed.</source>
            <translation>The lookup of {host} failed.</translation>
        </message>
        <message>
            <source>The DNS server gave an error instead of an answer.</source>
            <translation>The DNS server gave an error instead of an answer.</translation>
        </message>
        <message>
            <source>Try the lookup by hand and check the DNS server.</source>
            <translation>Try the lookup by hand and check the DNS server.</translation>
        </message>
        <message>
            <source>IPv4 works ({good}), but IPv6 is refused ({address}).</source>
            <translation>IPv4 works ({good}), but IPv6 is refused ({address}).</translation>
        </message>
        <message>
            <source>The name has an AAAA record, yet nothing listens on port {port} over IPv6.</source>
            <translation>The name has an AAAA record, yet nothing listens on port {port} over IPv6.</translation>
        </message>
        <message>
            <source>Add "listen [::]:{port}" to the server block, or remove the AAAA record.</source>
            <translation>Add "listen [::]:{port}" to the server block, or remove the AAAA record.</translation>
        </message>
        <message>
            <source>IPv6 works ({good}), but IPv4 is refused ({address}).</source>
            <translation>IPv6 works ({good}), but IPv4 is refused ({address}).</translation>
        </message>
        <message>
            <source>Nothing listens on port {port} over IPv4.</source>
            <translation>Nothing listens on port {port} over IPv4.</translation>
        </message>
        <message>
            <source>Add "listen {port}" to the server block, or remove the A record.</source>
            <translation>Add "listen {port}" to the server block, or remove the A record.</translation>
        </message>
        <message>
            <source>{good} works, but {address} refuses the connection.</source>
            <translation>{good} works, but {address} refuses the connection.</translation>
        </message>
        <message>
            <source>The name has several addresses, and one of them has nothing listening on port {port}.</source>
            <translation>The name has several addresses, and one of them has nothing listening on port {port}.</translation>
        </message>
        <message>
            <source>Start the server on that address or remove it from DNS.</source>
            <translation>Start the server on that address or remove it from DNS.</translation>
        </message>
        <message>
            <source>{good} works, but {address} does not answer.</source>
            <translation>{good} works, but {address} does not answer.</translation>
        </message>
        <message>
            <source>Clients that try this address first wait until it times out.</source>
            <translation>Clients that try this address first wait until it times out.</translation>
        </message>
        <message>
            <source>Check the firewall and the route of that address, or remove it from DNS.</source>
            <translation>Check the firewall and the route of that address, or remove it from DNS.</translation>
        </message>
        <message>
            <source>{good} answers 101, but {address} answers {status}.</source>
            <translation>{good} answers 101, but {address} answers {status}.</translation>
        </message>
        <message>
            <source>Another server block or another machine answers on that address.</source>
            <translation>Another server block or another machine answers on that address.</translation>
        </message>
        <message>
            <source>Give the same server block a listen directive for that address too, for example "listen [::]:{port}".</source>
            <translation>Give the same server block a listen directive for that address too, for example "listen [::]:{port}".</translation>
        </message>
        <message>
            <source>{address} refuses connections on port {port}.</source>
            <translation>{address} refuses connections on port {port}.</translation>
        </message>
        <message>
            <source>Nothing listens there, or a firewall rejects the connection.</source>
            <translation>Nothing listens there, or a firewall rejects the connection.</translation>
        </message>
        <message>
            <source>On the server, check "ss -ltnp" and the listen directive; see whether Nginx is running.</source>
            <translation>On the server, check "ss -ltnp" and the listen directive; see whether Nginx is running.</translation>
        </message>
        <message>
            <source>{address} does not answer on port {port} ({seconds} s).</source>
            <translation>{address} does not answer on port {port} ({seconds} s).</translation>
        </message>
        <message>
            <source>A firewall drops the packets, the address is wrong, or the server is overloaded.</source>
            <translation>A firewall drops the packets, the address is wrong, or the server is overloaded.</translation>
        </message>
        <message>
            <source>Check the firewall and the cloud security group; try once from the server itself.</source>
            <translation>Check the firewall and the cloud security group; try once from the server itself.</translation>
        </message>
        <message>
            <source>{address} cannot be reached: {reason}</source>
            <translation>{address} cannot be reached: {reason}</translation>
        </message>
        <message>
            <source>This machine has no route to the address, for example no IPv6.</source>
            <translation>This machine has no route to the address, for example no IPv6.</translation>
        </message>
        <message>
            <source>Check the network of this machine and the address in DNS.</source>
            <translation>Check the network of this machine and the address in DNS.</translation>
        </message>
        <message>
            <source>The connection to {address} failed: {reason}</source>
            <translation>The connection to {address} failed: {reason}</translation>
        </message>
        <message>
            <source>Check the network of this machine.</source>
            <translation>Check the network of this machine.</translation>
        </message>
        <message>
            <source>The server accepts no TLS version that is offered.</source>
            <translation>The server accepts no TLS version that is offered.</translation>
        </message>
        <message>
            <source>Its ssl_protocols allows only versions that are out of use here.</source>
            <translation>Its ssl_protocols allows only versions that are out of use here.</translation>
        </message>
        <message>
            <source>Set "ssl_protocols TLSv1.2 TLSv1.3;".</source>
            <translation>Set "ssl_protocols TLSv1.2 TLSv1.3;".</translation>
        </message>
        <message>
            <source>The server shares no cipher with this client.</source>
            <translation>The server shares no cipher with this client.</translation>
        </message>
        <message>
            <source>ssl_ciphers is too narrow or does not fit the type of the key (RSA or ECDSA).</source>
            <translation>ssl_ciphers is too narrow or does not fit the type of the key (RSA or ECDSA).</translation>
        </message>
        <message>
            <source>Widen ssl_ciphers, or install a certificate of the fitting type.</source>
            <translation>Widen ssl_ciphers, or install a certificate of the fitting type.</translation>
        </message>
        <message>
            <source>The server rejects TLS for the name {host}.</source>
            <translation>The server rejects TLS for the name {host}.</translation>
        </message>
        <message>
            <source>No server block with TLS has this name, and the default one uses ssl_reject_handshake.</source>
            <translation>No server block with TLS has this name, and the default one uses ssl_reject_handshake.</translation>
        </message>
        <message>
            <source>Add the name to server_name of the TLS server block.</source>
            <translation>Add the name to server_name of the TLS server block.</translation>
        </message>
        <message>
            <source>The server does not offer HTTP/1.1 over TLS.</source>
            <translation>The server does not offer HTTP/1.1 over TLS.</translation>
        </message>
        <message>
            <source>Only HTTP/2 is offered by ALPN, and WebSocket needs HTTP/1.1 here.</source>
            <translation>Only HTTP/2 is offered by ALPN, and WebSocket needs HTTP/1.1 here.</translation>
        </message>
        <message>
            <source>Let the server or the balancer in front offer http/1.1 too.</source>
            <translation>Let the server or the balancer in front offer http/1.1 too.</translation>
        </message>
        <message>
            <source>The server demands a client certificate.</source>
            <translation>The server demands a client certificate.</translation>
        </message>
        <message>
            <source>ssl_verify_client is on for this server, or a balancer in front demands one.</source>
            <translation>ssl_verify_client is on for this server, or a balancer in front demands one.</translation>
        </message>
        <message>
            <source>Connect with a client certificate, or set "ssl_verify_client optional;" if it is not meant for this path.</source>
            <translation>Connect with a client certificate, or set "ssl_verify_client optional;" if it is not meant for this path.</translation>
        </message>
        <message>
            <source>The server rejects the client certificate.</source>
            <translation>The server rejects the client certificate.</translation>
        </message>
        <message>
            <source>It is expired, or not issued by the CA of ssl_client_certificate.</source>
            <translation>It is expired, or not issued by the CA of ssl_client_certificate.</translation>
        </message>
        <message>
            <source>Use a certificate of the CA that the server trusts.</source>
            <translation>Use a certificate of the CA that the server trusts.</translation>
        </message>
        <message>
            <source>Port {port} does not speak TLS.</source>
            <translation>Port {port} does not speak TLS.</translation>
        </message>
        <message>
            <source>The URL says wss, but the port answers in plain text.</source>
            <translation>The URL says wss, but the port answers in plain text.</translation>
        </message>
        <message>
            <source>Use ws:// for this port, or add "ssl" to its listen directive.</source>
            <translation>Use ws:// for this port, or add "ssl" to its listen directive.</translation>
        </message>
        <message>
            <source>Port {port} takes the connection but does not answer TLS ({seconds} s).</source>
            <translation>Port {port} takes the connection but does not answer TLS ({seconds} s).</translation>
        </message>
        <message>
            <source>The port may be another service, or large packets are lost on the way (MTU).</source>
            <translation>The port may be another service, or large packets are lost on the way (MTU).</translation>
        </message>
        <message>
            <source>Try ws:// on this port; check the MTU and the firewall.</source>
            <translation>Try ws:// on this port; check the MTU and the firewall.</translation>
        </message>
        <message>
            <source>The connection to port {port} was closed during the TLS handshake.</source>
            <translation>The connection to port {port} was closed during the TLS handshake.</translation>
        </message>
        <message>
            <source>The port may expect the PROXY protocol, be a plain TCP balancer, or not be TLS at all.</source>
            <translation>The port may expect the PROXY protocol, be a plain TCP balancer, or not be TLS at all.</translation>
        </message>
        <message>
            <source>Check whether listen has "proxy_protocol" and where the balancer sends the connection.</source>
            <translation>Check whether listen has "proxy_protocol" and where the balancer sends the connection.</translation>
        </message>
        <message>
            <source>The TLS handshake failed: {reason}</source>
            <translation>The TLS handshake failed: {reason}</translation>
        </message>
        <message>
            <source>Look at the evidence of the TLS stage and the Nginx error log at level info.</source>
            <translation>Look at the evidence of the TLS stage and the Nginx error log at level info.</translation>
        </message>
        <message>
            <source>The upgrade works, but the certificate of {host} is self-signed.</source>
            <translation>The upgrade works, but the certificate of {host} is self-signed.</translation>
        </message>
        <message>
            <source>Browsers refuse a wss connection with such a certificate without asking.</source>
            <translation>Browsers refuse a wss connection with such a certificate without asking.</translation>
        </message>
        <message>
            <source>Install a certificate of a known CA; for a test of one's own, use --cafile or --insecure.</source>
            <translation>Install a certificate of a known CA; for a test of one's own, use --cafile or --insecure.</translation>
        </message>
        <message>
            <source>The upgrade works, but the certificate expired at {not_after}.</source>
            <translation>The upgrade works, but the certificate expired at {not_after}.</translation>
        </message>
        <message>
            <source>Clients refuse an expired certificate. If the date looks fine, the clock of this machine is wrong.</source>
            <translation>Clients refuse an expired certificate. If the date looks fine, the clock of this machine is wrong.</translation>
        </message>
        <message>
            <source>Renew the certificate and reload Nginx.</source>
            <translation>Renew the certificate and reload Nginx.</translation>
        </message>
        <message>
            <source>The upgrade works, but the certificate is valid only from {not_before}.</source>
            <translation>The upgrade works, but the certificate is valid only from {not_before}.</translation>
        </message>
        <message>
            <source>Either it was installed too early, or the clock of this machine is behind.</source>
            <translation>Either it was installed too early, or the clock of this machine is behind.</translation>
        </message>
        <message>
            <source>Check the clock first, then the certificate.</source>
            <translation>Check the clock first, then the certificate.</translation>
        </message>
        <message>
            <source>The upgrade works, but the certificate was revoked.</source>
            <translation>The upgrade works, but the certificate was revoked.</translation>
        </message>
        <message>
            <source>Its CA has withdrawn it.</source>
            <translation>Its CA has withdrawn it.</translation>
        </message>
        <message>
            <source>Install a new certificate.</source>
            <translation>Install a new certificate.</translation>
        </message>
        <message>
            <source>The upgrade works, but the certificate does not name {host}.</source>
            <translation>The upgrade works, but the certificate does not name {host}.</translation>
        </message>
        <message>
            <source>It names {names}. Either it is the wrong one, or the default server block answered with its own.</source>
            <translation>It names {names}. Either it is the wrong one, or the default server block answered with its own.</translation>
        </message>
        <message>
            <source>Install a certificate for {host}, or add the name to server_name of the TLS server block.</source>
            <translation>Install a certificate for {host}, or add the name to server_name of the TLS server block.</translation>
        </message>
        <message>
            <source>The upgrade works, but the server sends its own certificate alone, and the issuer {issuer} is not known here.</source>
            <translation>The upgrade works, but the server sends its own certificate alone, and the issuer {issuer} is not known here.</translation>
        </message>
        <message>
            <source>Most often the intermediate certificate is missing; browsers may still know it, other clients do not. It may also be a private CA.</source>
            <translation>Most often the intermediate certificate is missing; browsers may still know it, other clients do not. It may also be a private CA.</translation>
        </message>
        <message>
            <source>Point ssl_certificate to the full chain (fullchain.pem). For a private CA, use --cafile.</source>
            <translation>Point ssl_certificate to the full chain (fullchain.pem). For a private CA, use --cafile.</translation>
        </message>
        <message>
            <source>The upgrade works, but the CA {issuer} is not trusted on this machine.</source>
            <translation>The upgrade works, but the CA {issuer} is not trusted on this machine.</translation>
        </message>
        <message>
            <source>The chain is complete, so it is a private CA.</source>
            <translation>The chain is complete, so it is a private CA.</translation>
        </message>
        <message>
            <source>Import the CA on the clients, or use --cafile for this test.</source>
            <translation>Import the CA on the clients, or use --cafile for this test.</translation>
        </message>
        <message>
            <source>The upgrade works, but the certificate was not accepted: {reason}</source>
            <translation>The upgrade works, but the certificate was not accepted: {reason}</translation>
        </message>
        <message>
            <source>Look at the certificate chain in the evidence of the TLS stage.</source>
            <translation>Look at the certificate chain in the evidence of the TLS stage.</translation>
        </message>
        <message>
            <source>The backend is socket.io of another version than the client.</source>
            <translation>The backend is socket.io of another version than the client.</translation>
        </message>
        <message>
            <source>It answered 101 and then refused the protocol version (EIO) inside the connection.</source>
            <translation>It answered 101 and then refused the protocol version (EIO) inside the connection.</translation>
        </message>
        <message>
            <source>Bring client and server to the same major version, or set allowEIO3 on the server.</source>
            <translation>Bring client and server to the same major version, or set allowEIO3 on the server.</translation>
        </message>
        <message>
            <source>101, but Sec-WebSocket-Accept is missing or wrong, though the backend sends it right.</source>
            <translation>101, but Sec-WebSocket-Accept is missing or wrong, though the backend sends it right.</translation>
        </message>
        <message>
            <source>A hop before the backend answers from a cache or removes the header.</source>
            <translation>A hop before the backend answers from a cache or removes the header.</translation>
        </message>
        <message>
            <source>Look for proxy_hide_header, a cache, or another proxy on this path.</source>
            <translation>Look for proxy_hide_header, a cache, or another proxy on this path.</translation>
        </message>
        <message>
            <source>101, but Sec-WebSocket-Accept is missing.</source>
            <translation>101, but Sec-WebSocket-Accept is missing.</translation>
        </message>
        <message>
            <source>Without it no client may accept the connection (RFC 6455).</source>
            <translation>Without it no client may accept the connection (RFC 6455).</translation>
        </message>
        <message>
            <source>Check the program that answers; it is no complete WebSocket server.</source>
            <translation>Check the program that answers; it is no complete WebSocket server.</translation>
        </message>
        <message>
            <source>101, but Sec-WebSocket-Accept does not fit the key.</source>
            <translation>101, but Sec-WebSocket-Accept does not fit the key.</translation>
        </message>
        <message>
            <source>The answer was made for another request, or the server calculates it wrongly.</source>
            <translation>The answer was made for another request, or the server calculates it wrongly.</translation>
        </message>
        <message>
            <source>Look for a cache on the way and check the WebSocket library of the backend.</source>
            <translation>Look for a cache on the way and check the WebSocket library of the backend.</translation>
        </message>
        <message>
            <source>101, but what follows breaks the WebSocket protocol (rule {rule}).</source>
            <translation>101, but what follows breaks the WebSocket protocol (rule {rule}).</translation>
        </message>
        <message>
            <source>The other side sends bytes that are no valid frames.</source>
            <translation>The other side sends bytes that are no valid frames.</translation>
        </message>
        <message>
            <source>Look at the bytes in the evidence; check the WebSocket library and any compression on the way.</source>
            <translation>Look at the bytes in the evidence; check the WebSocket library and any compression on the way.</translation>
        </message>
        <message>
            <source>The application closed the connection right after the 101, with code {code}.</source>
            <translation>The application closed the connection right after the 101, with code {code}.</translation>
        </message>
        <message>
            <source>It accepted the upgrade and then refused this client, often for a missing login. Its words: {reason}</source>
            <translation>It accepted the upgrade and then refused this client, often for a missing login. Its words: {reason}</translation>
        </message>
        <message>
            <source>Look up the code in the application; pass the cookie or token that it expects.</source>
            <translation>Look up the code in the application; pass the cookie or token that it expects.</translation>
        </message>
        <message>
            <source>The connection was dropped right after the 101, without a Close frame.</source>
            <translation>The connection was dropped right after the 101, without a Close frame.</translation>
        </message>
        <message>
            <source>Most often the application crashed or ended the socket.</source>
            <translation>Most often the application crashed or ended the socket.</translation>
        </message>
        <message>
            <source>Look at the log of the application at this moment.</source>
            <translation>Look at the log of the application at this moment.</translation>
        </message>
        <message>
            <source>The application closed the idle connection with code {code}.</source>
            <translation>The application closed the idle connection with code {code}.</translation>
        </message>
        <message>
            <source>A Close frame came, so it was a decision of the application and not a timeout of Nginx.</source>
            <translation>A Close frame came, so it was a decision of the application and not a timeout of Nginx.</translation>
        </message>
        <message>
            <source>Check the heartbeat or idle limit of the application.</source>
            <translation>Check the heartbeat or idle limit of the application.</translation>
        </message>
        <message>
            <source>The connection was cut after {seconds} s without traffic, without a Close frame.</source>
            <translation>The connection was cut after {seconds} s without traffic, without a Close frame.</translation>
        </message>
        <message>
            <source>This is how Nginx ends an idle connection: proxy_read_timeout, 60 s unless set. Other round values point to a balancer or NAT.</source>
            <translation>This is how Nginx ends an idle connection: proxy_read_timeout, 60 s unless set. Other round values point to a balancer or NAT.</translation>
        </message>
        <message>
            <source>Raise proxy_read_timeout, or send a ping more often than this.</source>
            <translation>Raise proxy_read_timeout, or send a ping more often than this.</translation>
        </message>
        <message>
            <source>Port {port} speaks HTTP/2 without TLS.</source>
            <translation>Port {port} speaks HTTP/2 without TLS.</translation>
        </message>
        <message>
            <source>"listen … http2" without "ssl" takes HTTP/2 only, so no upgrade is possible.</source>
            <translation>"listen … http2" without "ssl" takes HTTP/2 only, so no upgrade is possible.</translation>
        </message>
        <message>
            <source>Remove http2 from this listen directive.</source>
            <translation>Remove http2 from this listen directive.</translation>
        </message>
        <message>
            <source>The backend does not speak HTTP.</source>
            <translation>The backend does not speak HTTP.</translation>
        </message>
        <message>
            <source>Nginx passes the request to a port of another protocol.</source>
            <translation>Nginx passes the request to a port of another protocol.</translation>
        </message>
        <message>
            <source>Check the port in proxy_pass.</source>
            <translation>Check the port in proxy_pass.</translation>
        </message>
        <message>
            <source>Port {port} does not speak HTTP. It begins with: {start}</source>
            <translation>Port {port} does not speak HTTP. It begins with: {start}</translation>
        </message>
        <message>
            <source>Another service listens there.</source>
            <translation>Another service listens there.</translation>
        </message>
        <message>
            <source>The answer has more than 64 KiB of headers.</source>
            <translation>The answer has more than 64 KiB of headers.</translation>
        </message>
        <message>
            <source>Something on this port sends headers without end.</source>
            <translation>Something on this port sends headers without end.</translation>
        </message>
        <message>
            <source>Check what listens there; it is no ordinary web server.</source>
            <translation>Check what listens there; it is no ordinary web server.</translation>
        </message>
        <message>
            <source>Port {port} expects TLS, but the URL says ws.</source>
            <translation>Port {port} expects TLS, but the URL says ws.</translation>
        </message>
        <message>
            <source>Nginx answered that a plain request was sent to an HTTPS port.</source>
            <translation>Nginx answered that a plain request was sent to an HTTPS port.</translation>
        </message>
        <message>
            <source>Use wss:// instead of ws://.</source>
            <translation>Use wss:// instead of ws://.</translation>
        </message>
        <message>
            <source>The headers of the request are too large for the server.</source>
            <translation>The headers of the request are too large for the server.</translation>
        </message>
        <message>
            <source>Usually the cookies have grown; Nginx takes 8 KiB per header line.</source>
            <translation>Usually the cookies have grown; Nginx takes 8 KiB per header line.</translation>
        </message>
        <message>
            <source>Shrink the cookies, or raise large_client_header_buffers.</source>
            <translation>Shrink the cookies, or raise large_client_header_buffers.</translation>
        </message>
        <message>
            <source>The URL is too long for the server (414).</source>
            <translation>The URL is too long for the server (414).</translation>
        </message>
        <message>
            <source>Usually a token in the query is larger than 8 KiB.</source>
            <translation>Usually a token in the query is larger than 8 KiB.</translation>
        </message>
        <message>
            <source>Send the token in a cookie or header.</source>
            <translation>Send the token in a cookie or header.</translation>
        </message>
        <message>
            <source>The backend got the upgrade without Sec-WebSocket-Key.</source>
            <translation>The backend got the upgrade without Sec-WebSocket-Key.</translation>
        </message>
        <message>
            <source>A hop before it removed the header.</source>
            <translation>A hop before it removed the header.</translation>
        </message>
        <message>
            <source>Look for proxy_set_header Sec-WebSocket-Key, proxy_pass_request_headers off, or a filter (WAF).</source>
            <translation>Look for proxy_set_header Sec-WebSocket-Key, proxy_pass_request_headers off, or a filter (WAF).</translation>
        </message>
        <message>
            <source>The backend got the upgrade without a valid Sec-WebSocket-Version.</source>
            <translation>The backend got the upgrade without a valid Sec-WebSocket-Version.</translation>
        </message>
        <message>
            <source>A hop before it removed or changed the header.</source>
            <translation>A hop before it removed or changed the header.</translation>
        </message>
        <message>
            <source>Look for proxy_set_header Sec-WebSocket-Version or a filter (WAF).</source>
            <translation>Look for proxy_set_header Sec-WebSocket-Version or a filter (WAF).</translation>
        </message>
        <message>
            <source>The backend got HTTP/1.0 and needs HTTP/1.1.</source>
            <translation>The backend got HTTP/1.0 and needs HTTP/1.1.</translation>
        </message>
        <message>
            <source>Nginx before 1.29.7 speaks HTTP/1.0 to a backend unless told otherwise.</source>
            <translation>Nginx before 1.29.7 speaks HTTP/1.0 to a backend unless told otherwise.</translation>
        </message>
        <message>
            <source>Add "proxy_http_version 1.1;" to the location.</source>
            <translation>Add "proxy_http_version 1.1;" to the location.</translation>
        </message>
        <message>
            <source>This is a socket.io endpoint, and the URL lacks its parameters.</source>
            <translation>This is a socket.io endpoint, and the URL lacks its parameters.</translation>
        </message>
        <message>
            <source>It needs ?EIO=4&amp;transport=websocket in the query.</source>
            <translation>It needs ?EIO=4&amp;transport=websocket in the query.</translation>
        </message>
        <message>
            <source>Test {path}?EIO=4&amp;transport=websocket.</source>
            <translation>Test {path}?EIO=4&amp;transport=websocket.</translation>
        </message>
        <message>
            <source>socket.io does not know this session.</source>
            <translation>socket.io does not know this session.</translation>
        </message>
        <message>
            <source>Several workers answer, and requests of one session reach different ones.</source>
            <translation>Several workers answer, and requests of one session reach different ones.</translation>
        </message>
        <message>
            <source>Add ip_hash or hash to the upstream block, or use the websocket transport alone.</source>
            <translation>Add ip_hash or hash to the upstream block, or use the websocket transport alone.</translation>
        </message>
        <message>
            <source>Nginx does not forward the upgrade to socket.io.</source>
            <translation>Nginx does not forward the upgrade to socket.io.</translation>
        </message>
        <message>
            <source>socket.io asked for a WebSocket and got a plain request. Polling still works, so the site only seems slow.</source>
            <translation>socket.io asked for a WebSocket and got a plain request. Polling still works, so the site only seems slow.</translation>
        </message>
        <message>
            <source>Forward Upgrade and Connection in this location.</source>
            <translation>Forward Upgrade and Connection in this location.</translation>
        </message>
        <message>
            <source>A content network or cloud balancer answered {status}, not Nginx.</source>
            <translation>A content network or cloud balancer answered {status}, not Nginx.</translation>
        </message>
        <message>
            <source>It stands in front of Nginx and has its own switch and idle limit for WebSocket.</source>
            <translation>It stands in front of Nginx and has its own switch and idle limit for WebSocket.</translation>
        </message>
        <message>
            <source>Check its WebSocket setting and its connection to your server.</source>
            <translation>Check its WebSocket setting and its connection to your server.</translation>
        </message>
        <message>
            <source>Answered 200 with a page, but the backend is down.</source>
            <translation>Answered 200 with a page, but the backend is down.</translation>
        </message>
        <message>
            <source>An error_page of Nginx puts this page in the place of the 502.</source>
            <translation>An error_page of Nginx puts this page in the place of the 502.</translation>
        </message>
        <message>
            <source>Start the backend; test with the backend directly as well.</source>
            <translation>Start the backend; test with the backend directly as well.</translation>
        </message>
        <message>
            <source>The Unix socket of the backend does not exist.</source>
            <translation>The Unix socket of the backend does not exist.</translation>
        </message>
        <message>
            <source>The application is not running, or it uses another path.</source>
            <translation>The application is not running, or it uses another path.</translation>
        </message>
        <message>
            <source>Start the application and compare the socket path with proxy_pass.</source>
            <translation>Start the application and compare the socket path with proxy_pass.</translation>
        </message>
        <message>
            <source>No permission to open the Unix socket of the backend.</source>
            <translation>No permission to open the Unix socket of the backend.</translation>
        </message>
        <message>
            <source>The user of the Nginx workers may not write to the socket or enter its folder.</source>
            <translation>The user of the Nginx workers may not write to the socket or enter its folder.</translation>
        </message>
        <message>
            <source>Give that user access to the socket and to its folders.</source>
            <translation>Give that user access to the socket and to its folders.</translation>
        </message>
        <message>
            <source>The system forbids Nginx to connect to the backend (13: Permission denied).</source>
            <translation>The system forbids Nginx to connect to the backend (13: Permission denied).</translation>
        </message>
        <message>
            <source>Most often SELinux: httpd_can_network_connect is off.</source>
            <translation>Most often SELinux: httpd_can_network_connect is off.</translation>
        </message>
        <message>
            <source>Run "setsebool -P httpd_can_network_connect 1".</source>
            <translation>Run "setsebool -P httpd_can_network_connect 1".</translation>
        </message>
        <message>
            <source>Nginx speaks TLS to the backend, but the backend does not.</source>
            <translation>Nginx speaks TLS to the backend, but the backend does not.</translation>
        </message>
        <message>
            <source>proxy_pass says https:// and the port answers in plain text.</source>
            <translation>proxy_pass says https:// and the port answers in plain text.</translation>
        </message>
        <message>
            <source>Write http:// in proxy_pass.</source>
            <translation>Write http:// in proxy_pass.</translation>
        </message>
        <message>
            <source>Nginx does not accept the certificate of the backend.</source>
            <translation>Nginx does not accept the certificate of the backend.</translation>
        </message>
        <message>
            <source>proxy_ssl_verify is on, and the CA or the name does not fit.</source>
            <translation>proxy_ssl_verify is on, and the CA or the name does not fit.</translation>
        </message>
        <message>
            <source>Set proxy_ssl_trusted_certificate and proxy_ssl_name.</source>
            <translation>Set proxy_ssl_trusted_certificate and proxy_ssl_name.</translation>
        </message>
        <message>
            <source>The TLS handshake between Nginx and the backend failed.</source>
            <translation>The TLS handshake between Nginx and the backend failed.</translation>
        </message>
        <message>
            <source>Check the version, cipher and name (proxy_ssl_server_name on) that the backend expects.</source>
            <translation>Check the version, cipher and name (proxy_ssl_server_name on) that the backend expects.</translation>
        </message>
        <message>
            <source>Nginx cannot look up the name of the backend: no resolver is set.</source>
            <translation>Nginx cannot look up the name of the backend: no resolver is set.</translation>
        </message>
        <message>
            <source>proxy_pass contains a variable, so the name is looked up for every request.</source>
            <translation>proxy_pass contains a variable, so the name is looked up for every request.</translation>
        </message>
        <message>
            <source>Add a resolver directive, or name the backend in an upstream block.</source>
            <translation>Add a resolver directive, or name the backend in an upstream block.</translation>
        </message>
        <message>
            <source>Nginx cannot find the address of the backend's name.</source>
            <translation>Nginx cannot find the address of the backend's name.</translation>
        </message>
        <message>
            <source>Its resolver does not know the name; it does not read /etc/hosts.</source>
            <translation>Its resolver does not know the name; it does not read /etc/hosts.</translation>
        </message>
        <message>
            <source>Check the resolver directive and the name in proxy_pass.</source>
            <translation>Check the resolver directive and the name in proxy_pass.</translation>
        </message>
        <message>
            <source>The headers of the backend's answer are too large for Nginx.</source>
            <translation>The headers of the backend's answer are too large for Nginx.</translation>
        </message>
        <message>
            <source>They must fit into proxy_buffer_size (4 or 8 KiB).</source>
            <translation>They must fit into proxy_buffer_size (4 or 8 KiB).</translation>
        </message>
        <message>
            <source>Raise proxy_buffer_size, or shrink the cookies that the backend sets.</source>
            <translation>Raise proxy_buffer_size, or shrink the cookies that the backend sets.</translation>
        </message>
        <message>
            <source>Nginx has no free connections (worker_connections).</source>
            <translation>Nginx has no free connections (worker_connections).</translation>
        </message>
        <message>
            <source>Either proxy_pass leads back to Nginx itself, or all connections are in use; each WebSocket takes two.</source>
            <translation>Either proxy_pass leads back to Nginx itself, or all connections are in use; each WebSocket takes two.</translation>
        </message>
        <message>
            <source>Check proxy_pass for a loop; otherwise raise worker_connections.</source>
            <translation>Check proxy_pass for a loop; otherwise raise worker_connections.</translation>
        </message>
        <message>
            <source>Nginx gets no answer when it connects to the backend (504 after {seconds} s).</source>
            <translation>Nginx gets no answer when it connects to the backend (504 after {seconds} s).</translation>
        </message>
        <message>
            <source>A firewall drops the packets, or the backend takes no connections.</source>
            <translation>A firewall drops the packets, or the backend takes no connections.</translation>
        </message>
        <message>
            <source>Check the address in proxy_pass and the firewall between Nginx and the backend.</source>
            <translation>Check the address in proxy_pass and the firewall between Nginx and the backend.</translation>
        </message>
        <message>
            <source>The backend takes the upgrade request and never answers.</source>
            <translation>The backend takes the upgrade request and never answers.</translation>
        </message>
        <message>
            <source>Its upgrade handler waits for something, for example a callback that is never called.</source>
            <translation>Its upgrade handler waits for something, for example a callback that is never called.</translation>
        </message>
        <message>
            <source>Look at the upgrade handler of the application; compare with its log.</source>
            <translation>Look at the upgrade handler of the application; compare with its log.</translation>
        </message>
        <message>
            <source>The backend does not run: it refuses the connection.</source>
            <translation>The backend does not run: it refuses the connection.</translation>
        </message>
        <message>
            <source>Nothing listens on the port that Nginx connects to, so Nginx answers {status}.</source>
            <translation>Nothing listens on the port that Nginx connects to, so Nginx answers {status}.</translation>
        </message>
        <message>
            <source>Start the application and compare its port with proxy_pass. In a container, localhost is the container itself.</source>
            <translation>Start the application and compare its port with proxy_pass. In a container, localhost is the container itself.</translation>
        </message>
        <message>
            <source>All servers of the upstream are marked as down.</source>
            <translation>All servers of the upstream are marked as down.</translation>
        </message>
        <message>
            <source>Each failed lately, and Nginx waits until fail_timeout is over.</source>
            <translation>Each failed lately, and Nginx waits until fail_timeout is over.</translation>
        </message>
        <message>
            <source>Start the backends; look in the error log for their first failure.</source>
            <translation>Start the backends; look in the error log for their first failure.</translation>
        </message>
        <message>
            <source>One server of the upstream is down.</source>
            <translation>One server of the upstream is down.</translation>
        </message>
        <message>
            <source>Requests work or fail depending on which server they reach.</source>
            <translation>Requests work or fail depending on which server they reach.</translation>
        </message>
        <message>
            <source>Start that server or remove it from the upstream block.</source>
            <translation>Start that server or remove it from the upstream block.</translation>
        </message>
        <message>
            <source>Nginx has no route to the backend.</source>
            <translation>Nginx has no route to the backend.</translation>
        </message>
        <message>
            <source>The address in proxy_pass cannot be reached from this server.</source>
            <translation>The address in proxy_pass cannot be reached from this server.</translation>
        </message>
        <message>
            <source>Check the address and the network between Nginx and the backend.</source>
            <translation>Check the address and the network between Nginx and the backend.</translation>
        </message>
        <message>
            <source>Nginx limits the rate of requests and answered {status}.</source>
            <translation>Nginx limits the rate of requests and answered {status}.</translation>
        </message>
        <message>
            <source>limit_req applies to this path.</source>
            <translation>limit_req applies to this path.</translation>
        </message>
        <message>
            <source>Exempt the WebSocket location or raise the limit.</source>
            <translation>Exempt the WebSocket location or raise the limit.</translation>
        </message>
        <message>
            <source>Nginx limits the number of connections and answered {status}.</source>
            <translation>Nginx limits the number of connections and answered {status}.</translation>
        </message>
        <message>
            <source>limit_conn applies, and every open WebSocket holds its place for the whole session.</source>
            <translation>limit_conn applies, and every open WebSocket holds its place for the whole session.</translation>
        </message>
        <message>
            <source>Nginx forbids this client by a rule (403).</source>
            <translation>Nginx forbids this client by a rule (403).</translation>
        </message>
        <message>
            <source>An allow or deny directive applies to this location.</source>
            <translation>An allow or deny directive applies to this location.</translation>
        </message>
        <message>
            <source>Check allow and deny for the address of the client.</source>
            <translation>Check allow and deny for the address of the client.</translation>
        </message>
        <message>
            <source>Nginx looked for a folder on disk instead of asking the backend (403).</source>
            <translation>Nginx looked for a folder on disk instead of asking the backend (403).</translation>
        </message>
        <message>
            <source>The location serves files and has no proxy_pass.</source>
            <translation>The location serves files and has no proxy_pass.</translation>
        </message>
        <message>
            <source>Add a location with proxy_pass for this path.</source>
            <translation>Add a location with proxy_pass for this path.</translation>
        </message>
        <message>
            <source>Nginx looked for a file instead of asking the backend and may not read it: {file}</source>
            <translation>Nginx looked for a file instead of asking the backend and may not read it: {file}</translation>
        </message>
        <message>
            <source>Nginx redirects the request inside itself in a circle (500).</source>
            <translation>Nginx redirects the request inside itself in a circle (500).</translation>
        </message>
        <message>
            <source>A rewrite, try_files or error_page leads back to where it began.</source>
            <translation>A rewrite, try_files or error_page leads back to where it began.</translation>
        </message>
        <message>
            <source>Follow the internal redirects of this location and break the circle.</source>
            <translation>Follow the internal redirects of this location and break the circle.</translation>
        </message>
        <message>
            <source>Nginx looked for a file instead of asking the backend: {file}</source>
            <translation>Nginx looked for a file instead of asking the backend: {file}</translation>
        </message>
        <message>
            <source>No location with proxy_pass matches the path, so it is served from disk.</source>
            <translation>No location with proxy_pass matches the path, so it is served from disk.</translation>
        </message>
        <message>
            <source>Add a location with proxy_pass for this path; check exact matches (=), spelling and case.</source>
            <translation>Add a location with proxy_pass for this path; check exact matches (=), spelling and case.</translation>
        </message>
        <message>
            <source>The backend dropped the upgrade after one second: it is socket.io, and this is not its path.</source>
            <translation>The backend dropped the upgrade after one second: it is socket.io, and this is not its path.</translation>
        </message>
        <message>
            <source>socket.io (engine.io) drops upgrades for foreign paths after a second, and Nginx then answers 502.</source>
            <translation>socket.io (engine.io) drops upgrades for foreign paths after a second, and Nginx then answers 502.</translation>
        </message>
        <message>
            <source>Use /socket.io/ with the slash at the end, or the path that the application sets.</source>
            <translation>Use /socket.io/ with the slash at the end, or the path that the application sets.</translation>
        </message>
        <message>
            <source>The name of the backend has no address.</source>
            <translation>The name of the backend has no address.</translation>
        </message>
        <message>
            <source>Neither DNS nor /etc/hosts knows it.</source>
            <translation>Neither DNS nor /etc/hosts knows it.</translation>
        </message>
        <message>
            <source>Check the name in proxy_pass.</source>
            <translation>Check the name in proxy_pass.</translation>
        </message>
        <message>
            <source>The backend expects TLS, but gets plain HTTP.</source>
            <translation>The backend expects TLS, but gets plain HTTP.</translation>
        </message>
        <message>
            <source>Asked directly, it says that a plain request was sent to an HTTPS port.</source>
            <translation>Asked directly, it says that a plain request was sent to an HTTPS port.</translation>
        </message>
        <message>
            <source>Write https:// in proxy_pass.</source>
            <translation>Write https:// in proxy_pass.</translation>
        </message>
        <message>
            <source>The backend takes the upgrade request and closes the connection without an answer.</source>
            <translation>The backend takes the upgrade request and closes the connection without an answer.</translation>
        </message>
        <message>
            <source>The application destroys the socket (path or login check), crashes, or expects TLS.</source>
            <translation>The application destroys the socket (path or login check), crashes, or expects TLS.</translation>
        </message>
        <message>
            <source>Look at the log and the upgrade handler of the application.</source>
            <translation>Look at the log and the upgrade handler of the application.</translation>
        </message>
        <message>
            <source>Nginx answers 502, though the backend at {backend} works when asked directly.</source>
            <translation>Nginx answers 502, though the backend at {backend} works when asked directly.</translation>
        </message>
        <message>
            <source>Nginx connects to another address or in another way (port, https, permission).</source>
            <translation>Nginx connects to another address or in another way (port, https, permission).</translation>
        </message>
        <message>
            <source>Compare proxy_pass with {backend} and look at the Nginx error log.</source>
            <translation>Compare proxy_pass with {backend} and look at the Nginx error log.</translation>
        </message>
        <message>
            <source>Nginx could not use the backend (502).</source>
            <translation>Nginx could not use the backend (502).</translation>
        </message>
        <message>
            <source>It is down, closed the connection, or speaks another protocol.</source>
            <translation>It is down, closed the connection, or speaks another protocol.</translation>
        </message>
        <message>
            <source>Give the backend with --backend to compare, and look at the Nginx error log.</source>
            <translation>Give the backend with --backend to compare, and look at the Nginx error log.</translation>
        </message>
        <message>
            <source>Nginx waited {seconds} s for the backend in vain (504).</source>
            <translation>Nginx waited {seconds} s for the backend in vain (504).</translation>
        </message>
        <message>
            <source>The backend does not take the connection or does not answer the upgrade.</source>
            <translation>The backend does not take the connection or does not answer the upgrade.</translation>
        </message>
        <message>
            <source>Nginx closed the connection without an answer, though the backend works.</source>
            <translation>Nginx closed the connection without an answer, though the backend works.</translation>
        </message>
        <message>
            <source>"return 444", or "listen … proxy_protocol" that expects a line from a balancer.</source>
            <translation>"return 444", or "listen … proxy_protocol" that expects a line from a balancer.</translation>
        </message>
        <message>
            <source>Look for return 444 and proxy_protocol in the server block.</source>
            <translation>Look for return 444 and proxy_protocol in the server block.</translation>
        </message>
        <message>
            <source>The connection was closed without an answer.</source>
            <translation>The connection was closed without an answer.</translation>
        </message>
        <message>
            <source>"return 444", "listen … proxy_protocol", or a backend that does not speak HTTP.</source>
            <translation>"return 444", "listen … proxy_protocol", or a backend that does not speak HTTP.</translation>
        </message>
        <message>
            <source>Look at the server block; give the backend with --backend to compare.</source>
            <translation>Look at the server block; give the backend with --backend to compare.</translation>
        </message>
        <message>
            <source>The connection was reset without an answer.</source>
            <translation>The connection was reset without an answer.</translation>
        </message>
        <message>
            <source>A firewall or filter on the way, or a program that crashed.</source>
            <translation>A firewall or filter on the way, or a program that crashed.</translation>
        </message>
        <message>
            <source>Try from the server itself to leave out the network.</source>
            <translation>Try from the server itself to leave out the network.</translation>
        </message>
        <message>
            <source>Nginx does not answer within {seconds} s, though the backend works.</source>
            <translation>Nginx does not answer within {seconds} s, though the backend works.</translation>
        </message>
        <message>
            <source>Nginx waits for another backend than the one that was tested.</source>
            <translation>Nginx waits for another backend than the one that was tested.</translation>
        </message>
        <message>
            <source>Compare proxy_pass with {backend}; look at the Nginx error log.</source>
            <translation>Compare proxy_pass with {backend}; look at the Nginx error log.</translation>
        </message>
        <message>
            <source>No answer to the upgrade within {seconds} s.</source>
            <translation>No answer to the upgrade within {seconds} s.</translation>
        </message>
        <message>
            <source>The backend does not answer, and Nginx still waits (proxy_read_timeout).</source>
            <translation>The backend does not answer, and Nginx still waits (proxy_read_timeout).</translation>
        </message>
        <message>
            <source>Give the backend with --backend to see which of the two is silent.</source>
            <translation>Give the backend with --backend to see which of the two is silent.</translation>
        </message>
        <message>
            <source>Nginx changes the path: {path} reaches the application as {got}.</source>
            <translation>Nginx changes the path: {path} reaches the application as {got}.</translation>
        </message>
        <message>
            <source>A slash or path at the end of proxy_pass, or a rewrite, replaces part of the path.</source>
            <translation>A slash or path at the end of proxy_pass, or a rewrite, replaces part of the path.</translation>
        </message>
        <message>
            <source>Remove the slash or path behind the port in proxy_pass.</source>
            <translation>Remove the slash or path behind the port in proxy_pass.</translation>
        </message>
        <message>
            <source>The upgrade reaches the application, but with another path (400).</source>
            <translation>The upgrade reaches the application, but with another path (400).</translation>
        </message>
        <message>
            <source>The application answers 101 for its own path when asked directly; through Nginx the path is changed.</source>
            <translation>The application answers 101 for its own path when asked directly; through Nginx the path is changed.</translation>
        </message>
        <message>
            <source>The application has no WebSocket at {path} (400).</source>
            <translation>The application has no WebSocket at {path} (400).</translation>
        </message>
        <message>
            <source>It refuses the same path when asked directly, so Nginx is innocent.</source>
            <translation>It refuses the same path when asked directly, so Nginx is innocent.</translation>
        </message>
        <message>
            <source>Compare the path with the application: spelling, case, slash at the end. Two WebSocket servers on one HTTP server also refuse each other's path.</source>
            <translation>Compare the path with the application: spelling, case, slash at the end. Two WebSocket servers on one HTTP server also refuse each other's path.</translation>
        </message>
        <message>
            <source>The WebSocket library of the backend refuses the request (400).</source>
            <translation>The WebSocket library of the backend refuses the request (400).</translation>
        </message>
        <message>
            <source>The upgrade arrived, so most likely the path differs from the one it serves.</source>
            <translation>The upgrade arrived, so most likely the path differs from the one it serves.</translation>
        </message>
        <message>
            <source>Give the backend with --backend to see whether Nginx changes the path.</source>
            <translation>Give the backend with --backend to see whether Nginx changes the path.</translation>
        </message>
        <message>
            <source>The application redirects to https because it thinks the request is plain.</source>
            <translation>The application redirects to https because it thinks the request is plain.</translation>
        </message>
        <message>
            <source>Its redirect ran because the upgrade was lost on the way; the address in it is {location}.</source>
            <translation>Its redirect ran because the upgrade was lost on the way; the address in it is {location}.</translation>
        </message>
        <message>
            <source>Use wss://, forward Upgrade and Connection, and pass Host and X-Forwarded-Proto.</source>
            <translation>Use wss://, forward Upgrade and Connection, and pass Host and X-Forwarded-Proto.</translation>
        </message>
        <message>
            <source>The application redirects to https, though the client already uses TLS.</source>
            <translation>The application redirects to https, though the client already uses TLS.</translation>
        </message>
        <message>
            <source>It does not see that, since X-Forwarded-Proto is not passed or not trusted; and the upgrade was lost on the way.</source>
            <translation>It does not see that, since X-Forwarded-Proto is not passed or not trusted; and the upgrade was lost on the way.</translation>
        </message>
        <message>
            <source>Forward Upgrade and Connection, pass Host and X-Forwarded-Proto, and set "trust proxy" in Express.</source>
            <translation>Forward Upgrade and Connection, pass Host and X-Forwarded-Proto, and set "trust proxy" in Express.</translation>
        </message>
        <message>
            <source>Nginx does not forward the upgrade: the application answered {status} to a plain request.</source>
            <translation>Nginx does not forward the upgrade: the application answered {status} to a plain request.</translation>
        </message>
        <message>
            <source>Upgrade and Connection are not sent on unless they are set, so the application saw an ordinary GET.</source>
            <translation>Upgrade and Connection are not sent on unless they are set, so the application saw an ordinary GET.</translation>
        </message>
        <message>
            <source>In the location, set proxy_http_version 1.1, Upgrade $http_upgrade and Connection $connection_upgrade.</source>
            <translation>In the location, set proxy_http_version 1.1, Upgrade $http_upgrade and Connection $connection_upgrade.</translation>
        </message>
        <message>
            <source>Answered 200 with a page of the application: the upgrade was lost in Nginx.</source>
            <translation>Answered 200 with a page of the application: the upgrade was lost in Nginx.</translation>
        </message>
        <message>
            <source>Upgrade and Connection are not forwarded, so the application served the path as a page.</source>
            <translation>Upgrade and Connection are not forwarded, so the application served the path as a page.</translation>
        </message>
        <message>
            <source>The application failed (500) because the upgrade did not reach it.</source>
            <translation>The application failed (500) because the upgrade did not reach it.</translation>
        </message>
        <message>
            <source>A route for plain requests ran and met an error. Its page may show internal details.</source>
            <translation>A route for plain requests ran and met an error. Its page may show internal details.</translation>
        </message>
        <message>
            <source>Forward Upgrade and Connection in the location; hide stack traces in production.</source>
            <translation>Forward Upgrade and Connection in the location; hide stack traces in production.</translation>
        </message>
        <message>
            <source>The WebSocket server got a plain request (426 Upgrade Required).</source>
            <translation>The WebSocket server got a plain request (426 Upgrade Required).</translation>
        </message>
        <message>
            <source>Nginx does not forward Upgrade and Connection; asked directly, the backend answers 101.</source>
            <translation>Nginx does not forward Upgrade and Connection; asked directly, the backend answers 101.</translation>
        </message>
        <message>
            <source>The application answers 426 even when asked directly.</source>
            <translation>The application answers 426 even when asked directly.</translation>
        </message>
        <message>
            <source>It wants an upgrade but nothing in it handles one, or it wants another protocol version.</source>
            <translation>It wants an upgrade but nothing in it handles one, or it wants another protocol version.</translation>
        </message>
        <message>
            <source>Check how the application attaches its WebSocket server.</source>
            <translation>Check how the application attaches its WebSocket server.</translation>
        </message>
        <message>
            <source>Answered 426 Upgrade Required.</source>
            <translation>Answered 426 Upgrade Required.</translation>
        </message>
        <message>
            <source>Most likely Nginx does not forward Upgrade and Connection.</source>
            <translation>Most likely Nginx does not forward Upgrade and Connection.</translation>
        </message>
        <message>
            <source>Check the location; give the backend with --backend to be certain.</source>
            <translation>Check the location; give the backend with --backend to be certain.</translation>
        </message>
        <message>
            <source>The login check of the application answered {status}, because the upgrade was lost in Nginx.</source>
            <translation>The login check of the application answered {status}, because the upgrade was lost in Nginx.</translation>
        </message>
        <message>
            <source>A route for plain requests answered; asked directly, the backend answers 101.</source>
            <translation>A route for plain requests answered; asked directly, the backend answers 101.</translation>
        </message>
        <message>
            <source>Forward Upgrade and Connection in the location.</source>
            <translation>Forward Upgrade and Connection in the location.</translation>
        </message>
        <message>
            <source>The application refuses the connection (403), most likely because of the Origin.</source>
            <translation>The application refuses the connection (403), most likely because of the Origin.</translation>
        </message>
        <message>
            <source>WebSocket servers often accept only the origins that they know.</source>
            <translation>WebSocket servers often accept only the origins that they know.</translation>
        </message>
        <message>
            <source>Test with --origin of the real site; add the origin to the allowed ones in the application.</source>
            <translation>Test with --origin of the real site; add the origin to the allowed ones in the application.</translation>
        </message>
        <message>
            <source>The application wants a login (401).</source>
            <translation>The application wants a login (401).</translation>
        </message>
        <message>
            <source>The upgrade reached the application, and it refused the client.</source>
            <translation>The upgrade reached the application, and it refused the client.</translation>
        </message>
        <message>
            <source>Pass the cookie, token or Authorization header that it expects with --header.</source>
            <translation>Pass the cookie, token or Authorization header that it expects with --header.</translation>
        </message>
        <message>
            <source>An application answered {status}, but nothing listens at {backend}.</source>
            <translation>An application answered {status}, but nothing listens at {backend}.</translation>
        </message>
        <message>
            <source>Nginx passes the request to another backend than the one that was given.</source>
            <translation>Nginx passes the request to another backend than the one that was given.</translation>
        </message>
        <message>
            <source>Compare the port in proxy_pass with {backend}.</source>
            <translation>Compare the port in proxy_pass with {backend}.</translation>
        </message>
        <message>
            <source>The application has no WebSocket at {path}: it answers {status} even when asked directly.</source>
            <translation>The application has no WebSocket at {path}: it answers {status} even when asked directly.</translation>
        </message>
        <message>
            <source>Nginx is innocent. Often the WebSocket server is attached to another server object or port.</source>
            <translation>Nginx is innocent. Often the WebSocket server is attached to another server object or port.</translation>
        </message>
        <message>
            <source>Check the path and that the WebSocket server uses the same HTTP server as the application.</source>
            <translation>Check the path and that the WebSocket server uses the same HTTP server as the application.</translation>
        </message>
        <message>
            <source>The application fails with 500 even when asked directly.</source>
            <translation>The application fails with 500 even when asked directly.</translation>
        </message>
        <message>
            <source>Nginx is innocent.</source>
            <translation>Nginx is innocent.</translation>
        </message>
        <message>
            <source>Look at the log of the application.</source>
            <translation>Look at the log of the application.</translation>
        </message>
        <message>
            <source>The backend answers {status} even when asked directly.</source>
            <translation>The backend answers {status} even when asked directly.</translation>
        </message>
        <message>
            <source>Nginx passes on what the backend says.</source>
            <translation>Nginx passes on what the backend says.</translation>
        </message>
        <message>
            <source>Look at the application: path, login and its log.</source>
            <translation>Look at the application: path, login and its log.</translation>
        </message>
        <message>
            <source>The application answered 404 to a plain request for {path}.</source>
            <translation>The application answered 404 to a plain request for {path}.</translation>
        </message>
        <message>
            <source>Either Nginx does not forward the upgrade, or the application has no WebSocket there. Both look the same from outside.</source>
            <translation>Either Nginx does not forward the upgrade, or the application has no WebSocket there. Both look the same from outside.</translation>
        </message>
        <message>
            <source>Give the backend with --backend: the direct test tells the two apart.</source>
            <translation>Give the backend with --backend: the direct test tells the two apart.</translation>
        </message>
        <message>
            <source>The application answered 200 with a page instead of the upgrade.</source>
            <translation>The application answered 200 with a page instead of the upgrade.</translation>
        </message>
        <message>
            <source>Either Nginx does not forward the upgrade, or the application has no WebSocket at this path.</source>
            <translation>Either Nginx does not forward the upgrade, or the application has no WebSocket at this path.</translation>
        </message>
        <message>
            <source>The application answered {status} instead of 101.</source>
            <translation>The application answered {status} instead of 101.</translation>
        </message>
        <message>
            <source>The request reached it, perhaps without the upgrade.</source>
            <translation>The request reached it, perhaps without the upgrade.</translation>
        </message>
        <message>
            <source>Give the backend with --backend: the direct test shows what it answers without Nginx.</source>
            <translation>Give the backend with --backend: the direct test shows what it answers without Nginx.</translation>
        </message>
        <message>
            <source>Nginx redirects to the same path with a slash at the end.</source>
            <translation>Nginx redirects to the same path with a slash at the end.</translation>
        </message>
        <message>
            <source>Only "location {path}/" exists, and WebSocket clients do not follow redirects.</source>
            <translation>Only "location {path}/" exists, and WebSocket clients do not follow redirects.</translation>
        </message>
        <message>
            <source>Remove the slash at the end of the location, or use the URL with the slash.</source>
            <translation>Remove the slash at the end of the location, or use the URL with the slash.</translation>
        </message>
        <message>
            <source>The server redirects to https.</source>
            <translation>The server redirects to https.</translation>
        </message>
        <message>
            <source>Not the intended server block answered, but the default one ({status}).</source>
            <translation>Not the intended server block answered, but the default one ({status}).</translation>
        </message>
        <message>
            <source>No server block has the name {host} on this port.</source>
            <translation>No server block has the name {host} on this port.</translation>
        </message>
        <message>
            <source>Add the name to server_name of the intended server block.</source>
            <translation>Add the name to server_name of the intended server block.</translation>
        </message>
        <message>
            <source>The server redirects to {location}</source>
            <translation>The server redirects to {location}</translation>
        </message>
        <message>
            <source>Use the final address, or exempt this path from the redirect.</source>
            <translation>Use the final address, or exempt this path from the redirect.</translation>
        </message>
        <message>
            <source>The server asks for a user name and password (auth_basic).</source>
            <translation>The server asks for a user name and password (auth_basic).</translation>
        </message>
        <message>
            <source>A browser cannot set this header for a WebSocket.</source>
            <translation>A browser cannot set this header for a WebSocket.</translation>
        </message>
        <message>
            <source>Set "auth_basic off;" in the WebSocket location, or use a cookie or token.</source>
            <translation>Set "auth_basic off;" in the WebSocket location, or use a cookie or token.</translation>
        </message>
        <message>
            <source>Nginx itself refuses without a login (401).</source>
            <translation>Nginx itself refuses without a login (401).</translation>
        </message>
        <message>
            <source>auth_request or another login module applies to this location.</source>
            <translation>auth_request or another login module applies to this location.</translation>
        </message>
        <message>
            <source>Pass the cookie or token that it expects, or exempt the location.</source>
            <translation>Pass the cookie or token that it expects, or exempt the location.</translation>
        </message>
        <message>
            <source>Nginx itself forbids the request (403).</source>
            <translation>Nginx itself forbids the request (403).</translation>
        </message>
        <message>
            <source>deny, limit_except, a filter (WAF), or a folder without index.</source>
            <translation>deny, limit_except, a filter (WAF), or a folder without index.</translation>
        </message>
        <message>
            <source>Look at the Nginx error log of this moment and at allow and deny.</source>
            <translation>Look at the Nginx error log of this moment and at allow and deny.</translation>
        </message>
        <message>
            <source>Nginx itself answers 404; the request never reaches the backend, which works.</source>
            <translation>Nginx itself answers 404; the request never reaches the backend, which works.</translation>
        </message>
        <message>
            <source>No location with proxy_pass matches {path}, or another server block answered.</source>
            <translation>No location with proxy_pass matches {path}, or another server block answered.</translation>
        </message>
        <message>
            <source>Look at the chosen server and location; check exact matches (=), spelling and case.</source>
            <translation>Look at the chosen server and location; check exact matches (=), spelling and case.</translation>
        </message>
        <message>
            <source>Nginx itself answers 404; the request does not reach a backend.</source>
            <translation>Nginx itself answers 404; the request does not reach a backend.</translation>
        </message>
        <message>
            <source>Nginx rejects the request as malformed (400).</source>
            <translation>Nginx rejects the request as malformed (400).</translation>
        </message>
        <message>
            <source>A Host or another header is wrong or doubled. The log says why at level info only.</source>
            <translation>A Host or another header is wrong or doubled. The log says why at level info only.</translation>
        </message>
        <message>
            <source>Check the headers that were given; set "error_log … info" for a moment.</source>
            <translation>Check the headers that were given; set "error_log … info" for a moment.</translation>
        </message>
        <message>
            <source>Nginx itself does not allow the request (405).</source>
            <translation>Nginx itself does not allow the request (405).</translation>
        </message>
        <message>
            <source>Nginx itself failed (500).</source>
            <translation>Nginx itself failed (500).</translation>
        </message>
        <message>
            <source>A faulty rewrite, a full disk, or a failing auth_request.</source>
            <translation>A faulty rewrite, a full disk, or a failing auth_request.</translation>
        </message>
        <message>
            <source>Look at the Nginx error log of this moment.</source>
            <translation>Look at the Nginx error log of this moment.</translation>
        </message>
        <message>
            <source>Nginx itself answers 503.</source>
            <translation>Nginx itself answers 503.</translation>
        </message>
        <message>
            <source>A limit (limit_req, limit_conn) or "return 503" for maintenance.</source>
            <translation>A limit (limit_req, limit_conn) or "return 503" for maintenance.</translation>
        </message>
        <message>
            <source>Look at the Nginx error log: a limit is written there, a return is not.</source>
            <translation>Look at the Nginx error log: a limit is written there, a return is not.</translation>
        </message>
        <message>
            <source>A return directive of Nginx answered {status}; the request does not reach a backend.</source>
            <translation>A return directive of Nginx answered {status}; the request does not reach a backend.</translation>
        </message>
        <message>
            <source>The chosen location answers by itself.</source>
            <translation>The chosen location answers by itself.</translation>
        </message>
        <message>
            <source>Add a location with proxy_pass for {path}.</source>
            <translation>Add a location with proxy_pass for {path}.</translation>
        </message>
        <message>
            <source>Answered 200 with the start page of the site: Nginx served a file instead of asking the backend.</source>
            <translation>Answered 200 with the start page of the site: Nginx served a file instead of asking the backend.</translation>
        </message>
        <message>
            <source>try_files falls back to index.html for every path that it does not know.</source>
            <translation>try_files falls back to index.html for every path that it does not know.</translation>
        </message>
        <message>
            <source>Add a location with proxy_pass for {path} beside it.</source>
            <translation>Add a location with proxy_pass for {path} beside it.</translation>
        </message>
        <message>
            <source>Answered 200 with a page instead of the upgrade.</source>
            <translation>Answered 200 with a page instead of the upgrade.</translation>
        </message>
        <message>
            <source>Either Nginx serves a file (try_files), or the application got a plain request.</source>
            <translation>Either Nginx serves a file (try_files), or the application got a plain request.</translation>
        </message>
        <message>
            <source>Answered 200 instead of the upgrade.</source>
            <translation>Answered 200 instead of the upgrade.</translation>
        </message>
        <message>
            <source>The request was handled as a plain GET.</source>
            <translation>The request was handled as a plain GET.</translation>
        </message>
        <message>
            <source>Check that the location forwards Upgrade and Connection; give the backend with --backend to compare.</source>
            <translation>Check that the location forwards Upgrade and Connection; give the backend with --backend to compare.</translation>
        </message>
        <message>
            <source>A page of the site hides the backend's answer.</source>
            <translation>A page of the site hides the backend's answer.</translation>
        </message>
        <message>
            <source>proxy_intercept_errors or error_page replaces it; asked directly, the backend answers {direct_status}.</source>
            <translation>proxy_intercept_errors or error_page replaces it; asked directly, the backend answers {direct_status}.</translation>
        </message>
        <message>
            <source>Look behind the page: fix what the direct answer shows.</source>
            <translation>Look behind the page: fix what the direct answer shows.</translation>
        </message>
        <message>
            <source>Nginx itself answered {status}; the request does not reach a backend.</source>
            <translation>Nginx itself answered {status}; the request does not reach a backend.</translation>
        </message>
        <message>
            <source>Answered 403, and not by a page of Nginx.</source>
            <translation>Answered 403, and not by a page of Nginx.</translation>
        </message>
        <message>
            <source>Most often the application checks the Origin or a login.</source>
            <translation>Most often the application checks the Origin or a login.</translation>
        </message>
        <message>
            <source>Test with --origin of the real site; pass the cookie or token with --header.</source>
            <translation>Test with --origin of the real site; pass the cookie or token with --header.</translation>
        </message>
        <message>
            <source>Answered {status} instead of 101.</source>
            <translation>Answered {status} instead of 101.</translation>
        </message>
        <message>
            <source>The bytes do not tell who answered.</source>
            <translation>The bytes do not tell who answered.</translation>
        </message>
        <message>
            <source>Give the backend with --backend to compare; look at the answer in the evidence.</source>
            <translation>Give the backend with --backend to compare; look at the answer in the evidence.</translation>
        </message>
        <message>
            <source>Applied as {id}. It reverts by itself at {time} unless you keep it</source>
            <translation>Applied as {id}. It reverts by itself at {time} unless you keep it</translation>
        </message>
        <message>
            <source>To keep it: {command}</source>
            <translation>To keep it: {command}</translation>
        </message>
        <message>
            <source>The change is kept</source>
            <translation>The change is kept</translation>
        </message>
        <message>
            <source>To take it back: {command}</source>
            <translation>To take it back: {command}</translation>
        </message>
        <message>
            <source>The change is taken back: {id}</source>
            <translation>The change is taken back: {id}</translation>
        </message>
        <message>
            <source>taken back later</source>
            <translation>taken back later</translation>
        </message>
        <message>
            <source>No such command: {word}</source>
            <translation>No such command: {word}</translation>
        </message>
        <message>
            <source>Did you mean: gate101 {verb}</source>
            <translation>Did you mean: gate101 {verb}</translation>
        </message>
        <message>
            <source>Neither a command, a URL nor a file: {word}</source>
            <translation>Neither a command, a URL nor a file: {word}</translation>
        </message>
        <message>
            <source>There is no such file: {file}</source>
            <translation>There is no such file: {file}</translation>
        </message>
        <message>
            <source>Check the path.</source>
            <translation>Check the path.</translation>
        </message>
        <message>
            <source>Only a regular file can be read as a configuration.</source>
            <translation>Only a regular file can be read as a configuration.</translation>
        </message>
        <message>
            <source>Name the configuration file itself.</source>
            <translation>Name the configuration file itself.</translation>
        </message>
        <message>
            <source>The helper cannot be reached: {program} is not installed</source>
            <translation>The helper cannot be reached: {program} is not installed</translation>
        </message>
        <message>
            <source>Changing files that belong to root needs it.</source>
            <translation>Changing files that belong to root needs it.</translation>
        </message>
        <message>
            <source>Install it, choose the other way with --helper, or run Gate101 as root.</source>
            <translation>Install it, choose the other way with --helper, or run Gate101 as root.</translation>
        </message>
        <message>
            <source>Stopped while the change was being applied</source>
            <translation>Stopped while the change was being applied</translation>
        </message>
        <message>
            <source>The helper ends its step by itself: either nothing is changed, or the change reverts after {seconds} s.</source>
            <translation>The helper ends its step by itself: either nothing is changed, or the change reverts after {seconds} s.</translation>
        </message>
        <message>
            <source>See gate101 history.</source>
            <translation>See gate101 history.</translation>
        </message>
        <message>
            <source>An exact location for this very path does something else: {location}</source>
            <translation>An exact location for this very path does something else: {location}</translation>
        </message>
        <message>
            <source>Nginx allows it once per server, so none can be added beside it.</source>
            <translation>Nginx allows it once per server, so none can be added beside it.</translation>
        </message>
        <message>
            <source>Change or remove that location, then try again.</source>
            <translation>Change or remove that location, then try again.</translation>
        </message>
        <message>
            <source>The location serves internal requests only: 404</source>
            <translation>The location serves internal requests only: 404</translation>
        </message>
        <message>
            <source>server {port} · location {location}</source>
            <translation>server {port} · location {location}</translation>
        </message>
        <message>
            <source>server {port}</source>
            <translation>server {port}</translation>
        </message>
        <message>
            <source>The change is taken back already: {id}</source>
            <translation>The change is taken back already: {id}</translation>
        </message>
        <message>
            <source>Whether redirects that Nginx makes itself name the scheme and host; off gives only the path.</source>
            <translation>Whether redirects that Nginx makes itself name the scheme and host; off gives only the path.</translation>
        </message>
        <message>
            <source>Where requests are logged and in which format; a WebSocket gets its line only when it closes.</source>
            <translation>Where requests are logged and in which format; a WebSocket gets its line only when it closes.</translation>
        </message>
        <message>
            <source>Adds a header to the answer; a level with its own lines inherits none from above.</source>
            <translation>Adds a header to the answer; a level with its own lines inherits none from above.</translation>
        </message>
        <message>
            <source>Replaces the location's part of the path by a folder; for files, not for proxying.</source>
            <translation>Replaces the location's part of the path by a folder; for files, not for proxying.</translation>
        </message>
        <message>
            <source>Lets an address or network in; the first matching allow or deny decides.</source>
            <translation>Lets an address or network in; the first matching allow or deny decides.</translation>
        </message>
        <message>
            <source>Asks for a user name and password; Safari sends none with a WebSocket handshake.</source>
            <translation>Asks for a user name and password; Safari sends none with a WebSocket handshake.</translation>
        </message>
        <message>
            <source>The file of user names and password hashes for auth_basic.</source>
            <translation>The file of user names and password hashes for auth_basic.</translation>
        </message>
        <message>
            <source>Asks another location first and goes on only when it answers 2xx; clear Upgrade and Connection there.</source>
            <translation>Asks another location first and goes on only when it answers 2xx; clear Upgrade and Connection there.</translation>
        </message>
        <message>
            <source>Keeps a value of the authorization answer in a variable.</source>
            <translation>Keeps a value of the authorization answer in a variable.</translation>
        </message>
        <message>
            <source>Ends the rewriting of this level; the request stays in the location.</source>
            <translation>Ends the rewriting of this level; the request stays in the location.</translation>
        </message>
        <message>
            <source>How long Nginx waits between two reads of a request body; not for WebSocket frames.</source>
            <translation>How long Nginx waits between two reads of a request body; not for WebSocket frames.</translation>
        </message>
        <message>
            <source>How long a client may take to send its request headers.</source>
            <translation>How long a client may take to send its request headers.</translation>
        </message>
        <message>
            <source>The largest request body allowed; WebSocket messages are not counted.</source>
            <translation>The largest request body allowed; WebSocket messages are not counted.</translation>
        </message>
        <message>
            <source>The media type of files whose ending is not in types.</source>
            <translation>The media type of files whose ending is not in types.</translation>
        </message>
        <message>
            <source>Keeps an address or network out with 403; the first matching allow or deny decides.</source>
            <translation>Keeps an address or network out with 403; the first matching allow or deny decides.</translation>
        </message>
        <message>
            <source>Where Nginx writes its errors and from which level on; the first place to look after a 502.</source>
            <translation>Where Nginx writes its errors and from which level on; the first place to look after a 502.</translation>
        </message>
        <message>
            <source>Answers an error status with a page of its own; it can hide what the backend said.</source>
            <translation>Answers an error status with a page of its own; it can hide what the backend said.</translation>
        </message>
        <message>
            <source>The block for connection handling, such as worker_connections.</source>
            <translation>The block for connection handling, such as worker_connections.</translation>
        </message>
        <message>
            <source>Passes requests to a FastCGI server; FastCGI cannot carry a WebSocket.</source>
            <translation>Passes requests to a FastCGI server; FastCGI cannot carry a WebSocket.</translation>
        </message>
        <message>
            <source>Sets a variable by the client's address.</source>
            <translation>Sets a variable by the client's address.</translation>
        </message>
        <message>
            <source>Passes requests to a gRPC server over HTTP/2; it does not carry a WebSocket upgrade.</source>
            <translation>Passes requests to a gRPC server over HTTP/2; it does not carry a WebSocket upgrade.</translation>
        </message>
        <message>
            <source>Compresses answers; an upgraded connection is never compressed by it.</source>
            <translation>Compresses answers; an upgraded connection is never compressed by it.</translation>
        </message>
        <message>
            <source>Chooses the backend by a key, so that the same key reaches the same one.</source>
            <translation>Chooses the backend by a key, so that the same key reaches the same one.</translation>
        </message>
        <message>
            <source>The block that holds everything about HTTP; maps and upstreams stand here.</source>
            <translation>The block that holds everything about HTTP; maps and upstreams stand here.</translation>
        </message>
        <message>
            <source>Offers HTTP/2 on this server (since 1.25.1); browsers still open WebSockets over HTTP/1.1.</source>
            <translation>Offers HTTP/2 on this server (since 1.25.1); browsers still open WebSockets over HTTP/1.1.</translation>
        </message>
        <message>
            <source>Offers HTTP/3 on listeners with quic; WebSockets keep using HTTP/1.1 over TCP.</source>
            <translation>Offers HTTP/3 on listeners with quic; WebSockets keep using HTTP/1.1 over TCP.</translation>
        </message>
        <message>
            <source>Applies lines when a condition holds; inside a location only return and rewrite are dependable.</source>
            <translation>Applies lines when a condition holds; inside a location only return and rewrite are dependable.</translation>
        </message>
        <message>
            <source>Whether header names with unusual characters are dropped from the request.</source>
            <translation>Whether header names with unusual characters are dropped from the request.</translation>
        </message>
        <message>
            <source>Reads another file or a pattern of files in this very place.</source>
            <translation>Reads another file or a pattern of files in this very place.</translation>
        </message>
        <message>
            <source>The file that answers for a folder.</source>
            <translation>The file that answers for a folder.</translation>
        </message>
        <message>
            <source>Only internal redirects reach this location; a client gets 404.</source>
            <translation>Only internal redirects reach this location; a client gets 404.</translation>
        </message>
        <message>
            <source>Sends a client address always to the same backend, which sticky sessions such as Socket.IO need.</source>
            <translation>Sends a client address always to the same backend, which sticky sessions such as Socket.IO need.</translation>
        </message>
        <message>
            <source>How many idle connections to the backends are kept open; not for those in use by WebSockets.</source>
            <translation>How many idle connections to the backends are kept open; not for those in use by WebSockets.</translation>
        </message>
        <message>
            <source>After how many requests a kept connection is closed.</source>
            <translation>After how many requests a kept connection is closed.</translation>
        </message>
        <message>
            <source>How long an idle HTTP connection stays open; an upgraded one follows proxy_read_timeout instead.</source>
            <translation>How long an idle HTTP connection stays open; an upgraded one follows proxy_read_timeout instead.</translation>
        </message>
        <message>
            <source>Number and size of buffers for long request headers; large cookies can make a handshake fail with 400.</source>
            <translation>Number and size of buffers for long request headers; large cookies can make a handshake fail with 400.</translation>
        </message>
        <message>
            <source>Chooses the backend with the fewest connections, which suits long-lived WebSockets.</source>
            <translation>Chooses the backend with the fewest connections, which suits long-lived WebSockets.</translation>
        </message>
        <message>
            <source>Limits connections per key of a zone; every open WebSocket counts for its whole life.</source>
            <translation>Limits connections per key of a zone; every open WebSocket counts for its whole life.</translation>
        </message>
        <message>
            <source>Declares the key and the memory for limit_conn.</source>
            <translation>Declares the key and the memory for limit_conn.</translation>
        </message>
        <message>
            <source>Applies its lines to all methods but those named; a WebSocket handshake is a GET.</source>
            <translation>Applies its lines to all methods but those named; a WebSocket handshake is a GET.</translation>
        </message>
        <message>
            <source>Limits the rate of requests per key; a handshake counts once, frames do not.</source>
            <translation>Limits the rate of requests per key; a handshake counts once, frames do not.</translation>
        </message>
        <message>
            <source>Declares key, memory and rate for limit_req.</source>
            <translation>Declares key, memory and rate for limit_req.</translation>
        </message>
        <message>
            <source>Address and port of a server, with ssl for wss and default_server for unknown names.</source>
            <translation>Address and port of a server, with ssl for wss and default_server for unknown names.</translation>
        </message>
        <message>
            <source>Loads a dynamic module; it stands at the top of the main file.</source>
            <translation>Loads a dynamic module; it stands at the top of the main file.</translation>
        </message>
        <message>
            <source>Settings for paths: exact (=), prefix, preferred prefix (^~), regular expression (~, ~*) or named (@).</source>
            <translation>Settings for paths: exact (=), prefix, preferred prefix (^~), regular expression (~, ~*) or named (@).</translation>
        </message>
        <message>
            <source>Names a format for access_log; $upstream_status and $http_upgrade help with WebSockets.</source>
            <translation>Names a format for access_log; $upstream_status and $http_upgrade help with WebSockets.</translation>
        </message>
        <message>
            <source>Makes a variable from another one; $connection_upgrade is usually made this way, at http level.</source>
            <translation>Makes a variable from another one; $connection_upgrade is usually made this way, at http level.</translation>
        </message>
        <message>
            <source>Whether several slashes in a row count as one when a location is chosen.</source>
            <translation>Whether several slashes in a row count as one when a location is chosen.</translation>
        </message>
        <message>
            <source>Sends a copy of each request to another location and drops its answer.</source>
            <translation>Sends a copy of each request to another location and drops its answer.</translation>
        </message>
        <message>
            <source>The file that holds the number of the master process.</source>
            <translation>The file that holds the number of the master process.</translation>
        </message>
        <message>
            <source>Whether redirects that Nginx makes itself name the port.</source>
            <translation>Whether redirects that Nginx makes itself name the port.</translation>
        </message>
        <message>
            <source>Chooses a backend at random, with two the less busy of two.</source>
            <translation>Chooses a backend at random, with two the less busy of two.</translation>
        </message>
        <message>
            <source>The header that holds the client's address when a proxy stands in front.</source>
            <translation>The header that holds the client's address when a proxy stands in front.</translation>
        </message>
        <message>
            <source>Name servers for names that are only known at run time, as in proxy_pass with a variable.</source>
            <translation>Name servers for names that are only known at run time, as in proxy_pass with a variable.</translation>
        </message>
        <message>
            <source>How long a name may take to be resolved.</source>
            <translation>How long a name may take to be resolved.</translation>
        </message>
        <message>
            <source>Ends the request with a status or a redirect; a WebSocket client follows no redirect.</source>
            <translation>Ends the request with a status or a redirect; a WebSocket client follows no redirect.</translation>
        </message>
        <message>
            <source>Changes the path by a regular expression; with last the location is chosen anew.</source>
            <translation>Changes the path by a regular expression; with last the location is chosen anew.</translation>
        </message>
        <message>
            <source>The folder that paths are appended to when files are served.</source>
            <translation>The folder that paths are appended to when files are served.</translation>
        </message>
        <message>
            <source>Whether all access checks must pass or one is enough.</source>
            <translation>Whether all access checks must pass or one is enough.</translation>
        </message>
        <message>
            <source>How long a client may refuse to take data; it counts between two writes.</source>
            <translation>How long a client may refuse to take data; it counts between two writes.</translation>
        </message>
        <message>
            <source>A virtual server with its listen and server_name lines; within upstream, the address of a backend.</source>
            <translation>A virtual server with its listen and server_name lines; within upstream, the address of a backend.</translation>
        </message>
        <message>
            <source>The names a server answers to: exact, with a wildcard, or a regular expression.</source>
            <translation>The names a server answers to: exact, with a wildcard, or a regular expression.</translation>
        </message>
        <message>
            <source>Whether answers tell the Nginx version.</source>
            <translation>Whether answers tell the Nginx version.</translation>
        </message>
        <message>
            <source>Gives a variable a value.</source>
            <translation>Gives a variable a value.</translation>
        </message>
        <message>
            <source>The proxies whose word about the client's address is believed.</source>
            <translation>The proxies whose word about the client's address is believed.</translation>
        </message>
        <message>
            <source>Sets a variable by percentages of a key, for trials with a part of the clients.</source>
            <translation>Sets a variable by percentages of a key, for trials with a part of the clients.</translation>
        </message>
        <message>
            <source>Turned TLS on for a whole server; removed in 1.25.1, write ssl in the listen line.</source>
            <translation>Turned TLS on for a whole server; removed in 1.25.1, write ssl in the listen line.</translation>
        </message>
        <message>
            <source>The certificate with its chain; wss clients refuse an incomplete chain.</source>
            <translation>The certificate with its chain; wss clients refuse an incomplete chain.</translation>
        </message>
        <message>
            <source>The private key of the certificate.</source>
            <translation>The private key of the certificate.</translation>
        </message>
        <message>
            <source>The cipher suites that are allowed up to TLS 1.2.</source>
            <translation>The cipher suites that are allowed up to TLS 1.2.</translation>
        </message>
        <message>
            <source>The authorities against which client certificates are checked.</source>
            <translation>The authorities against which client certificates are checked.</translation>
        </message>
        <message>
            <source>Whether the server's order of ciphers counts before the client's.</source>
            <translation>Whether the server's order of ciphers counts before the client's.</translation>
        </message>
        <message>
            <source>The TLS versions that are offered.</source>
            <translation>The TLS versions that are offered.</translation>
        </message>
        <message>
            <source>Refuses TLS for names that no server has, on the default server.</source>
            <translation>Refuses TLS for names that no server has, on the default server.</translation>
        </message>
        <message>
            <source>Remembers TLS sessions, so that reconnecting WebSockets are cheaper.</source>
            <translation>Remembers TLS sessions, so that reconnecting WebSockets are cheaper.</translation>
        </message>
        <message>
            <source>Whether clients must show a certificate; browsers cannot choose one within a WebSocket.</source>
            <translation>Whether clients must show a certificate; browsers cannot choose one within a WebSocket.</translation>
        </message>
        <message>
            <source>Keeps a session on one backend (since 1.29.6, before only in the commercial edition).</source>
            <translation>Keeps a session on one backend (since 1.29.6, before only in the commercial edition).</translation>
        </message>
        <message>
            <source>The block for TCP and UDP proxying, which passes WebSockets through untouched.</source>
            <translation>The block for TCP and UDP proxying, which passes WebSockets through untouched.</translation>
        </message>
        <message>
            <source>Sends small packets at once, which keeps WebSocket messages quick; on by default.</source>
            <translation>Sends small packets at once, which keeps WebSocket messages quick; on by default.</translation>
        </message>
        <message>
            <source>Serves the first file that exists, else the last part; a /index.html there answers a WebSocket with 200.</source>
            <translation>Serves the first file that exists, else the last part; a /index.html there answers a WebSocket with 200.</translation>
        </message>
        <message>
            <source>Which file endings have which media type.</source>
            <translation>Which file endings have which media type.</translation>
        </message>
        <message>
            <source>Whether request headers with underscores in their names are kept.</source>
            <translation>Whether request headers with underscores in their names are kept.</translation>
        </message>
        <message>
            <source>Names a group of backends for proxy_pass.</source>
            <translation>Names a group of backends for proxy_pass.</translation>
        </message>
        <message>
            <source>How many connections one worker may hold; a WebSocket takes two.</source>
            <translation>How many connections one worker may hold; a WebSocket takes two.</translation>
        </message>
        <message>
            <source>How many worker processes run; auto is one per core.</source>
            <translation>How many worker processes run; auto is one per core.</translation>
        </message>
        <message>
            <source>The limit of open files of a worker; each WebSocket needs two.</source>
            <translation>The limit of open files of a worker; each WebSocket needs two.</translation>
        </message>
        <message>
            <source>How long old workers may keep their WebSockets open after a reload.</source>
            <translation>How long old workers may keep their WebSockets open after a reload.</translation>
        </message>
        <message>
            <source>Shared memory with the state of an upstream's backends, common to all workers.</source>
            <translation>Shared memory with the state of an upstream's backends, common to all workers.</translation>
        </message>
        <message>
            <source>The local address from which Nginx connects to the backend.</source>
            <translation>The local address from which Nginx connects to the backend.</translation>
        </message>
        <message>
            <source>Buffer for the first part of the backend's answer; large headers need more, or the answer is 502.</source>
            <translation>Buffer for the first part of the backend's answer; large headers need more, or the answer is 502.</translation>
        </message>
        <message>
            <source>Whether Nginx collects the answer before it sends it on; without effect once a connection is upgraded.</source>
            <translation>Whether Nginx collects the answer before it sends it on; without effect once a connection is upgraded.</translation>
        </message>
        <message>
            <source>Number and size of the buffers for the backend's answer.</source>
            <translation>Number and size of the buffers for the backend's answer.</translation>
        </message>
        <message>
            <source>Answers from a cache zone; a handshake answered with 101 is never cached.</source>
            <translation>Answers from a cache zone; a handshake answered with 101 is never cached.</translation>
        </message>
        <message>
            <source>How long connecting to the backend may take before the client gets 504.</source>
            <translation>How long connecting to the backend may take before the client gets 504.</translation>
        </message>
        <message>
            <source>Changes the domain in cookies of the backend.</source>
            <translation>Changes the domain in cookies of the backend.</translation>
        </message>
        <message>
            <source>Sets flags such as Secure and SameSite in cookies of the backend.</source>
            <translation>Sets flags such as Secure and SameSite in cookies of the backend.</translation>
        </message>
        <message>
            <source>Changes the path in cookies of the backend, for an application that is served below a prefix.</source>
            <translation>Changes the path in cookies of the backend, for an application that is served below a prefix.</translation>
        </message>
        <message>
            <source>Keeps a header of the backend from the client; hiding Upgrade or Sec-WebSocket-Accept breaks the handshake.</source>
            <translation>Keeps a header of the backend from the client; hiding Upgrade or Sec-WebSocket-Accept breaks the handshake.</translation>
        </message>
        <message>
            <source>The HTTP version towards the backend; an upgrade needs 1.1, the default only since 1.29.7.</source>
            <translation>The HTTP version towards the backend; an upgrade needs 1.1, the default only since 1.29.7.</translation>
        </message>
        <message>
            <source>Whether Nginx goes on with the backend when the client has left.</source>
            <translation>Whether Nginx goes on with the backend when the client has left.</translation>
        </message>
        <message>
            <source>Headers of the backend that Nginx itself does not heed, such as X-Accel-Redirect.</source>
            <translation>Headers of the backend that Nginx itself does not heed, such as X-Accel-Redirect.</translation>
        </message>
        <message>
            <source>Whether error_page also replaces errors of the backend; that hides a refused handshake.</source>
            <translation>Whether error_page also replaces errors of the backend; that hides a refused handshake.</translation>
        </message>
        <message>
            <source>The method that is sent to the backend instead of the client's; a handshake must stay GET.</source>
            <translation>The method that is sent to the backend instead of the client's; a handshake must stay GET.</translation>
        </message>
        <message>
            <source>After which failures the next backend is tried.</source>
            <translation>After which failures the next backend is tried.</translation>
        </message>
        <message>
            <source>How long Nginx keeps trying further backends.</source>
            <translation>How long Nginx keeps trying further backends.</translation>
        </message>
        <message>
            <source>How many backends are tried for one request.</source>
            <translation>How many backends are tried for one request.</translation>
        </message>
        <message>
            <source>Passes requests to a backend; a path behind the address replaces the location's part of the request.</source>
            <translation>Passes requests to a backend; a path behind the address replaces the location's part of the request.</translation>
        </message>
        <message>
            <source>Lets a header through that Nginx would hide from the client.</source>
            <translation>Lets a header through that Nginx would hide from the client.</translation>
        </message>
        <message>
            <source>Whether the request's body is sent to the backend.</source>
            <translation>Whether the request's body is sent to the backend.</translation>
        </message>
        <message>
            <source>Whether the request's headers are sent to the backend; off removes Sec-WebSocket-Key.</source>
            <translation>Whether the request's headers are sent to the backend; off removes Sec-WebSocket-Key.</translation>
        </message>
        <message>
            <source>Whether Nginx sends the PROXY protocol line to the backend of a stream or mail server.</source>
            <translation>Whether Nginx sends the PROXY protocol line to the backend of a stream or mail server.</translation>
        </message>
        <message>
            <source>How long the backend may be silent before Nginx closes; for a WebSocket this is the idle limit, 60s by default.</source>
            <translation>How long the backend may be silent before Nginx closes; for a WebSocket this is the idle limit, 60s by default.</translation>
        </message>
        <message>
            <source>Changes Location and Refresh headers of the backend.</source>
            <translation>Changes Location and Refresh headers of the backend.</translation>
        </message>
        <message>
            <source>Whether the whole request body is read before the backend is asked.</source>
            <translation>Whether the whole request body is read before the backend is asked.</translation>
        </message>
        <message>
            <source>How long the backend may refuse to take data; it counts between two writes, on WebSockets too.</source>
            <translation>How long the backend may refuse to take data; it counts between two writes, on WebSockets too.</translation>
        </message>
        <message>
            <source>Replaces the request body that is sent to the backend.</source>
            <translation>Replaces the request body that is sent to the backend.</translation>
        </message>
        <message>
            <source>Sets a header towards the backend, such as Upgrade and Connection; a level with its own lines inherits none.</source>
            <translation>Sets a header towards the backend, such as Upgrade and Connection; a level with its own lines inherits none.</translation>
        </message>
        <message>
            <source>Turns on TCP keepalive towards the backend, which finds dead WebSocket backends.</source>
            <translation>Turns on TCP keepalive towards the backend, which finds dead WebSocket backends.</translation>
        </message>
        <message>
            <source>The name that the backend's certificate is checked for and that SNI sends.</source>
            <translation>The name that the backend's certificate is checked for and that SNI sends.</translation>
        </message>
        <message>
            <source>TLS versions allowed towards the backend.</source>
            <translation>TLS versions allowed towards the backend.</translation>
        </message>
        <message>
            <source>Whether the name is sent to the backend by SNI; many https backends need it.</source>
            <translation>Whether the name is sent to the backend by SNI; many https backends need it.</translation>
        </message>
        <message>
            <source>The authorities against which the backend's certificate is checked.</source>
            <translation>The authorities against which the backend's certificate is checked.</translation>
        </message>
        <message>
            <source>Whether the backend's certificate is checked; off by default.</source>
            <translation>Whether the backend's certificate is checked; off by default.</translation>
        </message>
        <message>
            <source>The map of ${variable} looks at {source}, not at $http_upgrade</source>
            <translation>The map of ${variable} looks at {source}, not at $http_upgrade</translation>
        </message>
        <message>
            <source>Upgrade is what the client sends; from anything else the map makes "{value}", and that is what the backend receives as Connection.</source>
            <translation>Upgrade is what the client sends; from anything else the map makes "{value}", and that is what the backend receives as Connection.</translation>
        </message>
        <message>
            <source>Write: map $http_upgrade ${variable}</source>
            <translation>Write: map $http_upgrade ${variable}</translation>
        </message>
        <message>
            <source>The map of ${variable} has no value for "websocket"</source>
            <translation>The map of ${variable} has no value for "websocket"</translation>
        </message>
        <message>
            <source>No entry fits and there is no default, so the variable is empty and Nginx sends no Connection header at all.</source>
            <translation>No entry fits and there is no default, so the variable is empty and Nginx sends no Connection header at all.</translation>
        </message>
        <message>
            <source>Add to the map: default upgrade;</source>
            <translation>Add to the map: default upgrade;</translation>
        </message>
        <message>
            <source>The Host header set further out does not apply here</source>
            <translation>The Host header set further out does not apply here</translation>
        </message>
        <message>
            <source>This location sets a header of its own, so the Host of {otherfile}:{otherline} is lost and the backend sees {sent}.</source>
            <translation>This location sets a header of its own, so the Host of {otherfile}:{otherline} is lost and the backend sees {sent}.</translation>
        </message>
        <message>
            <source>Repeat the Host line in this location.</source>
            <translation>Repeat the Host line in this location.</translation>
        </message>
        <message>
            <source>The backend sees Host {sent} instead of {expected}</source>
            <translation>The backend sees Host {sent} instead of {expected}</translation>
        </message>
        <message>
            <source>Most applications do not mind. One that compares the browser's Origin with Host answers 403.</source>
            <translation>Most applications do not mind. One that compares the browser's Origin with Host answers 403.</translation>
        </message>
        <message>
            <source>If it does, add: proxy_set_header Host $http_host; (exactly what the client sent, whatever it is) or $host:$server_port for a port of your own; since 1.29.3 $host$is_request_port$request_port fits both.</source>
            <translation>If it does, add: proxy_set_header Host $http_host; (exactly what the client sent, whatever it is) or $host:$server_port for a port of your own; since 1.29.3 $host$is_request_port$request_port fits both.</translation>
        </message>
        <message>
            <source>The backend sees Host {sent} without the port of {expected}</source>
            <translation>The backend sees Host {sent} without the port of {expected}</translation>
        </message>
        <message>
            <source>$host is the name alone. An application that compares the browser's Origin, which names the port, answers 403.</source>
            <translation>$host is the name alone. An application that compares the browser's Origin, which names the port, answers 403.</translation>
        </message>
        <message>
            <source>If it does, use $host:$server_port, or $http_host, which is exactly what the client sent and so as trustworthy as the client; since 1.29.3 $host$is_request_port$request_port.</source>
            <translation>If it does, use $host:$server_port, or $http_host, which is exactly what the client sent and so as trustworthy as the client; since 1.29.3 $host$is_request_port$request_port.</translation>
        </message>
        <message>
            <source>The backend sees Host {sent} with a port that {expected} does not name</source>
            <translation>The backend sees Host {sent} with a port that {expected} does not name</translation>
        </message>
        <message>
            <source>On the usual port a browser's Origin names none, and an application that compares the two answers 403.</source>
            <translation>On the usual port a browser's Origin names none, and an application that compares the two answers 403.</translation>
        </message>
        <message>
            <source>If it does, use $host here.</source>
            <translation>If it does, use $host here.</translation>
        </message>
        <message>
            <source>The client's headers are not passed on: {names}</source>
            <translation>The client's headers are not passed on: {names}</translation>
        </message>
        <message>
            <source>proxy_pass_request_headers off drops them, and without them the handshake is malformed.</source>
            <translation>proxy_pass_request_headers off drops them, and without them the handshake is malformed.</translation>
        </message>
        <message>
            <source>Remove the line or switch it on for this location.</source>
            <translation>Remove the line or switch it on for this location.</translation>
        </message>
        <message>
            <source>The header {name} is taken out of the backend's answer</source>
            <translation>The header {name} is taken out of the backend's answer</translation>
        </message>
        <message>
            <source>A browser refuses a 101 without it, though the backend and Nginx have upgraded.</source>
            <translation>A browser refuses a 101 without it, though the backend and Nginx have upgraded.</translation>
        </message>
        <message>
            <source>Remove the proxy_hide_header line.</source>
            <translation>Remove the proxy_hide_header line.</translation>
        </message>
        <message>
            <source>The subrequest of auth_request to {path} carries the upgrade too</source>
            <translation>The subrequest of auth_request to {path} carries the upgrade too</translation>
        </message>
        <message>
            <source>When it is answered with 101, Nginx closes the connection without any answer; the error log says: connection upgrade in subrequest.</source>
            <translation>When it is answered with 101, Nginx closes the connection without any answer; the error log says: connection upgrade in subrequest.</translation>
        </message>
        <message>
            <source>In the location of {otherfile}:{otherline} write: proxy_set_header Upgrade ""; proxy_set_header Connection "";</source>
            <translation>In the location of {otherfile}:{otherline} write: proxy_set_header Upgrade ""; proxy_set_header Connection "";</translation>
        </message>
        <message>
            <source>deny all refuses every client</source>
            <translation>deny all refuses every client</translation>
        </message>
        <message>
            <source>The rules are read from above and the first that fits decides; no allow stands before this one.</source>
            <translation>The rules are read from above and the first that fits decides; no allow stands before this one.</translation>
        </message>
        <message>
            <source>Put the allow lines before it.</source>
            <translation>Put the allow lines before it.</translation>
        </message>
        <message>
            <source>Only these addresses get in: {allowed}</source>
            <translation>Only these addresses get in: {allowed}</translation>
        </message>
        <message>
            <source>Everyone else gets 403, the users of a proxy in front of this one too.</source>
            <translation>Everyone else gets 403, the users of a proxy in front of this one too.</translation>
        </message>
        <message>
            <source>Add the client's address with allow when it is missing.</source>
            <translation>Add the client's address with allow when it is missing.</translation>
        </message>
        <message>
            <source>A rule about the Origin header answers {status}</source>
            <translation>A rule about the Origin header answers {status}</translation>
        </message>
        <message>
            <source>A client that sends no Origin, or that of another page, is refused before the backend is asked. Browsers on the right page get in.</source>
            <translation>A client that sends no Origin, or that of another page, is refused before the backend is asked. Browsers on the right page get in.</translation>
        </message>
        <message>
            <source>Test with that page's Origin (--origin), and add the Origin to the rule when it is missing.</source>
            <translation>Test with that page's Origin (--origin), and add the Origin to the rule when it is missing.</translation>
        </message>
        <message>
            <source>limit_conn allows {number} connections at a time (zone {zone})</source>
            <translation>limit_conn allows {number} connections at a time (zone {zone})</translation>
        </message>
        <message>
            <source>A WebSocket holds its place as long as it lasts; the next one gets {status}.</source>
            <translation>A WebSocket holds its place as long as it lasts; the next one gets {status}.</translation>
        </message>
        <message>
            <source>Give this path a zone of its own with a higher number.</source>
            <translation>Give this path a zone of its own with a higher number.</translation>
        </message>
        <message>
            <source>limit_req counts every attempt to connect (zone {zone}, burst {number})</source>
            <translation>limit_req counts every attempt to connect (zone {zone}, burst {number})</translation>
        </message>
        <message>
            <source>After a reload or a broken line many clients come back at once, and those above the rate get {status}.</source>
            <translation>After a reload or a broken line many clients come back at once, and those above the rate get {status}.</translation>
        </message>
        <message>
            <source>Raise burst for this path or give it a zone of its own.</source>
            <translation>Raise burst for this path or give it a zone of its own.</translation>
        </message>
        <message>
            <source>The map of ${variable} replaces $1 of the location</source>
            <translation>The map of ${variable} replaces $1 of the location</translation>
        </message>
        <message>
            <source>Its regular expression ({otherfile}:{otherline}) is matched while this line is computed, and the captures are then the map's.</source>
            <translation>Its regular expression ({otherfile}:{otherline}) is matched while this line is computed, and the captures are then the map's.</translation>
        </message>
        <message>
            <source>Name the capture in the location, as in (?&lt;name&gt;...), or use the plain key websocket in the map; plain keys are compared without case.</source>
            <translation>Name the capture in the location, as in (?&lt;name&gt;...), or use the plain key websocket in the map; plain keys are compared without case.</translation>
        </message>
        <message>
            <source>A worker has {number} connections, enough for {clients} WebSockets</source>
            <translation>A worker has {number} connections, enough for {clients} WebSockets</translation>
        </message>
        <message>
            <source>Every WebSocket takes two for as long as it lasts, one to the client and one to the backend. Above that clients are cut off or get 500.</source>
            <translation>Every WebSocket takes two for as long as it lasts, one to the client and one to the backend. Above that clients are cut off or get 500.</translation>
        </message>
        <message>
            <source>Raise worker_connections in events, and worker_rlimit_nofile with it.</source>
            <translation>Raise worker_connections in events, and worker_rlimit_nofile with it.</translation>
        </message>
        <message>
            <source>Every upgrade is passed on, not only websocket</source>
            <translation>Every upgrade is passed on, not only websocket</translation>
        </message>
        <message>
            <source>A backend that also speaks h2c would take an upgrade to it, and later requests on that connection pass by the rules of Nginx.</source>
            <translation>A backend that also speaks h2c would take an upgrade to it, and later requests on that connection pass by the rules of Nginx.</translation>
        </message>
        <message>
            <source>If yours may speak h2c, let the map name the protocol: map $http_upgrade $connection_upgrade { default close; websocket upgrade; }</source>
            <translation>If yours may speak h2c, let the map name the protocol: map $http_upgrade $connection_upgrade { default close; websocket upgrade; }</translation>
        </message>
        <message>
            <source>The application upgrades at {found}, not at {asked}</source>
            <translation>The application upgrades at {found}, not at {asked}</translation>
        </message>
        <message>
            <source>Asked directly, it refuses {asked} and answers 101 for {found}, so no line of Nginx is at fault.</source>
            <translation>Asked directly, it refuses {asked} and answers 101 for {found}, so no line of Nginx is at fault.</translation>
        </message>
        <message>
            <source>Use {found} in the client, or let the application serve {asked}.</source>
            <translation>Use {found} in the client, or let the application serve {asked}.</translation>
        </message>
        <message>
            <source>The application upgrades at {found}; Nginx sends {sent} for {asked}</source>
            <translation>The application upgrades at {found}; Nginx sends {sent} for {asked}</translation>
        </message>
        <message>
            <source>proxy_pass in {file}:{line} changes the path, and the application, asked directly, serves neither {asked} nor {sent}.</source>
            <translation>proxy_pass in {file}:{line} changes the path, and the application, asked directly, serves neither {asked} nor {sent}.</translation>
        </message>
        <message>
            <source>Correct the path in proxy_pass, or ask for a path that becomes {found}.</source>
            <translation>Correct the path in proxy_pass, or ask for a path that becomes {found}.</translation>
        </message>
        <message>
            <source>proxy_pass changes the path: {asked} reaches the application as {sent}</source>
            <translation>proxy_pass changes the path: {asked} reaches the application as {sent}</translation>
        </message>
        <message>
            <source>Asked directly, the application answers 101 for {asked}, but not for {sent}.</source>
            <translation>Asked directly, the application answers 101 for {asked}, but not for {sent}.</translation>
        </message>
        <message>
            <source>Remove the slash or path behind the port in proxy_pass, {file}:{line}.</source>
            <translation>Remove the slash or path behind the port in proxy_pass, {file}:{line}.</translation>
        </message>
        <message>
            <source>The server of {host} does not get the request: another one listens on {listen} itself</source>
            <translation>The server of {host} does not get the request: another one listens on {listen} itself</translation>
        </message>
        <message>
            <source>Nginx chooses the most specific address first and compares names only among the servers of that address, so {otherfile}:{otherline} answers.</source>
            <translation>Nginx chooses the most specific address first and compares names only among the servers of that address, so {otherfile}:{otherline} answers.</translation>
        </message>
        <message>
            <source>Add to the server of {host}: listen {listen};</source>
            <translation>Add to the server of {host}: listen {listen};</translation>
        </message>
        <message>
            <source>The server of {host} does not listen on IPv6</source>
            <translation>The server of {host} does not listen on IPv6</translation>
        </message>
        <message>
            <source>The client comes over IPv6, and a listen line with a port alone means IPv4 only.</source>
            <translation>The client comes over IPv6, and a listen line with a port alone means IPv4 only.</translation>
        </message>
        <message>
            <source>A second server of the name {host} is ignored: {file}:{line}</source>
            <translation>A second server of the name {host} is ignored: {file}:{line}</translation>
        </message>
        <message>
            <source>{otherfile}:{otherline} has the same name and address and comes first. Nginx warns (conflicting server name) and starts, and nothing in the second one has an effect.</source>
            <translation>{otherfile}:{otherline} has the same name and address and comes first. Nginx warns (conflicting server name) and starts, and nothing in the second one has an effect.</translation>
        </message>
        <message>
            <source>Remove one of the two, or give it another name.</source>
            <translation>Remove one of the two, or give it another name.</translation>
        </message>
        <message>
            <source>A regular expression answers {uri}: location {regex}</source>
            <translation>A regular expression answers {uri}: location {regex}</translation>
        </message>
        <message>
            <source>It is preferred to the prefix {location} of {otherfile}:{otherline}, which passes the request on, because that prefix carries no ^~.</source>
            <translation>It is preferred to the prefix {location} of {otherfile}:{otherline}, which passes the request on, because that prefix carries no ^~.</translation>
        </message>
        <message>
            <source>Give the path a location of its own, with ^~ or =.</source>
            <translation>Give the path a location of its own, with ^~ or =.</translation>
        </message>
        <message>
            <source>The nested location {location} has no proxy_pass</source>
            <translation>The nested location {location} has no proxy_pass</translation>
        </message>
        <message>
            <source>proxy_pass of {otherfile}:{otherline} does not reach into a location inside it, so Nginx looks for a file.</source>
            <translation>proxy_pass of {otherfile}:{otherline} does not reach into a location inside it, so Nginx looks for a file.</translation>
        </message>
        <message>
            <source>Repeat it in the nested location: proxy_pass {url};</source>
            <translation>Repeat it in the nested location: proxy_pass {url};</translation>
        </message>
        <message>
            <source>{uri} is redirected ({status}) to HTTPS: {target}</source>
            <translation>{uri} is redirected ({status}) to HTTPS: {target}</translation>
        </message>
        <message>
            <source>The client uses ws without TLS, and WebSocket clients do not follow redirects.</source>
            <translation>The client uses ws without TLS, and WebSocket clients do not follow redirects.</translation>
        </message>
        <message>
            <source>Use wss in the client: {url}</source>
            <translation>Use wss in the client: {url}</translation>
        </message>
        <message>
            <source>proxy_pass says {scheme} to {upstream}, which seems to speak {other}</source>
            <translation>proxy_pass says {scheme} to {upstream}, which seems to speak {other}</translation>
        </message>
        <message>
            <source>With the wrong scheme the backend refuses the connection (400), or Nginx answers 502: wrong version number.</source>
            <translation>With the wrong scheme the backend refuses the connection (400), or Nginx answers 502: wrong version number.</translation>
        </message>
        <message>
            <source>Write {other}:// in proxy_pass.</source>
            <translation>Write {other}:// in proxy_pass.</translation>
        </message>
        <message>
            <source>Nobody resolves the name {host}: proxy_pass has a variable and there is no resolver</source>
            <translation>Nobody resolves the name {host}: proxy_pass has a variable and there is no resolver</translation>
        </message>
        <message>
            <source>With a variable ({configured}) Nginx looks the name up at every request, and without a resolver it answers 502: no resolver defined.</source>
            <translation>With a variable ({configured}) Nginx looks the name up at every request, and without a resolver it answers 502: no resolver defined.</translation>
        </message>
        <message>
            <source>Add a resolver line, or write the name or address without a variable.</source>
            <translation>Add a resolver line, or write the name or address without a variable.</translation>
        </message>
        <message>
            <source>Every server of the upstream {upstream} is marked down</source>
            <translation>Every server of the upstream {upstream} is marked down</translation>
        </message>
        <message>
            <source>Nginx starts with it and answers 502: no live upstreams.</source>
            <translation>Nginx starts with it and answers 502: no live upstreams.</translation>
        </message>
        <message>
            <source>Remove down from a server that is up.</source>
            <translation>Remove down from a server that is up.</translation>
        </message>
        <message>
            <source>The backend receives {sent}, with two slashes, for {uri}</source>
            <translation>The backend receives {sent}, with two slashes, for {uri}</translation>
        </message>
        <message>
            <source>The location does not end in a slash and proxy_pass does, so its slash comes before the one of the rest.</source>
            <translation>The location does not end in a slash and proxy_pass does, so its slash comes before the one of the rest.</translation>
        </message>
        <message>
            <source>Let both end in a slash, or neither.</source>
            <translation>Let both end in a slash, or neither.</translation>
        </message>
        <message>
            <source>The backend receives {sent} for {uri}</source>
            <translation>The backend receives {sent} for {uri}</translation>
        </message>
        <message>
            <source>The location ends in a slash and the path in proxy_pass does not, so the rest is glued to it.</source>
            <translation>The location ends in a slash and the path in proxy_pass does not, so the rest is glued to it.</translation>
        </message>
        <message>
            <source>End the path in proxy_pass with a slash too.</source>
            <translation>End the path in proxy_pass with a slash too.</translation>
        </message>
        <message>
            <source>With a variable in it, the path in proxy_pass is sent as it is: the rest of the path and the query are lost.</source>
            <translation>With a variable in it, the path in proxy_pass is sent as it is: the rest of the path and the query are lost.</translation>
        </message>
        <message>
            <source>Remove the path behind the address, or append $request_uri instead.</source>
            <translation>Remove the path behind the address, or append $request_uri instead.</translation>
        </message>
        <message>
            <source>{directive} asks for a login before {uri}</source>
            <translation>{directive} asks for a login before {uri}</translation>
        </message>
        <message>
            <source>Browsers cannot add a header to a WebSocket, and some do not send a Basic login that they know (Safari), so they get 401.</source>
            <translation>Browsers cannot add a header to a WebSocket, and some do not send a Basic login that they know (Safari), so they get 401.</translation>
        </message>
        <message>
            <source>Exempt this path, or let the application check a cookie or a token.</source>
            <translation>Exempt this path, or let the application check a cookie or a token.</translation>
        </message>
        <message>
            <source>error_page shows {status} as {becomes}: {target}</source>
            <translation>error_page shows {status} as {becomes}: {target}</translation>
        </message>
        <message>
            <source>A handshake that fails then looks like something else, and the cause cannot be seen in the client.</source>
            <translation>A handshake that fails then looks like something else, and the cause cannot be seen in the client.</translation>
        </message>
        <message>
            <source>Leave this path out of error_page, with proxy_intercept_errors off in its location.</source>
            <translation>Leave this path out of error_page, with proxy_intercept_errors off in its location.</translation>
        </message>
        <message>
            <source>On port {configured} another program answers, or nobody does.</source>
            <translation>On port {configured} another program answers, or nobody does.</translation>
        </message>
        <message>
            <source>Nothing needs to change for WebSockets.</source>
            <translation>Nothing needs to change for WebSockets.</translation>
        </message>
        <message>
            <source>{file}:{line}: unknown directive "{directive}"</source>
            <translation>{file}:{line}: unknown directive "{directive}"</translation>
        </message>
        <message>
            <source>Neither Nginx nor a module of this installation knows that name, so Nginx does not read the configuration.</source>
            <translation>Neither Nginx nor a module of this installation knows that name, so Nginx does not read the configuration.</translation>
        </message>
        <message>
            <source>Correct the spelling, or remove the line.</source>
            <translation>Correct the spelling, or remove the line.</translation>
        </message>
        <message>
            <source>{file}:{line}: "{directive}" is not allowed here ({context})</source>
            <translation>{file}:{line}: "{directive}" is not allowed here ({context})</translation>
        </message>
        <message>
            <source>It may stand in: {allowed}. Nginx does not read the configuration.</source>
            <translation>It may stand in: {allowed}. Nginx does not read the configuration.</translation>
        </message>
        <message>
            <source>Move the line to one of those blocks.</source>
            <translation>Move the line to one of those blocks.</translation>
        </message>
        <message>
            <source>{file}:{line}: invalid number of arguments in "{directive}": {count}</source>
            <translation>{file}:{line}: invalid number of arguments in "{directive}": {count}</translation>
        </message>
        <message>
            <source>Expected: {form} A missing semicolon also joins the next line to this one.</source>
            <translation>Expected: {form} A missing semicolon also joins the next line to this one.</translation>
        </message>
        <message>
            <source>Correct the arguments, and check for a missing semicolon.</source>
            <translation>Correct the arguments, and check for a missing semicolon.</translation>
        </message>
        <message>
            <source>{file}:{line}: "{directive}" is duplicate</source>
            <translation>{file}:{line}: "{directive}" is duplicate</translation>
        </message>
        <message>
            <source>It may stand only once at this level; an included file may bring the other one.</source>
            <translation>It may stand only once at this level; an included file may bring the other one.</translation>
        </message>
        <message>
            <source>Keep one of the two.</source>
            <translation>Keep one of the two.</translation>
        </message>
        <message>
            <source>{file}:{line}: "{directive}" has no opening brace</source>
            <translation>{file}:{line}: "{directive}" has no opening brace</translation>
        </message>
        <message>
            <source>It is a block, but a semicolon follows it.</source>
            <translation>It is a block, but a semicolon follows it.</translation>
        </message>
        <message>
            <source>Write its lines between braces.</source>
            <translation>Write its lines between braces.</translation>
        </message>
        <message>
            <source>{file}:{line}: an unexpected brace behind "{directive}"</source>
            <translation>{file}:{line}: an unexpected brace behind "{directive}"</translation>
        </message>
        <message>
            <source>It is not a block; most often the semicolon before the brace is missing.</source>
            <translation>It is not a block; most often the semicolon before the brace is missing.</translation>
        </message>
        <message>
            <source>End the line with a semicolon.</source>
            <translation>End the line with a semicolon.</translation>
        </message>
        <message>
            <source>{file}:{line}: "{directive}" must be on or off, not "{value}"</source>
            <translation>{file}:{line}: "{directive}" must be on or off, not "{value}"</translation>
        </message>
        <message>
            <source>Nginx accepts no other value here.</source>
            <translation>Nginx accepts no other value here.</translation>
        </message>
        <message>
            <source>Write on or off.</source>
            <translation>Write on or off.</translation>
        </message>
        <message>
            <source>{file}:{line}: "{directive}" needs Nginx {since}; this one is {version}</source>
            <translation>{file}:{line}: "{directive}" needs Nginx {since}; this one is {version}</translation>
        </message>
        <message>
            <source>The older release does not know the name and does not read the configuration.</source>
            <translation>The older release does not know the name and does not read the configuration.</translation>
        </message>
        <message>
            <source>Remove the line, or upgrade Nginx.</source>
            <translation>Remove the line, or upgrade Nginx.</translation>
        </message>
        <message>
            <source>{file}:{line}: "{directive}" was removed in Nginx {removed}; this one is {version}</source>
            <translation>{file}:{line}: "{directive}" was removed in Nginx {removed}; this one is {version}</translation>
        </message>
        <message>
            <source>Nginx does not know the name any more and does not read the configuration.</source>
            <translation>Nginx does not know the name any more and does not read the configuration.</translation>
        </message>
        <message>
            <source>Remove the line; for ssl, write ssl in the listen line instead.</source>
            <translation>Remove the line; for ssl, write ssl in the listen line instead.</translation>
        </message>
        <message>
            <source>{file}:{line}: "{directive}" is known to the commercial edition only</source>
            <translation>{file}:{line}: "{directive}" is known to the commercial edition only</translation>
        </message>
        <message>
            <source>This Nginx is the open one, without {module} or this part of it, and does not read the configuration.</source>
            <translation>This Nginx is the open one, without {module} or this part of it, and does not read the configuration.</translation>
        </message>
        <message>
            <source>Remove the line.</source>
            <translation>Remove the line.</translation>
        </message>
        <message>
            <source>{file}:{line}: "{directive}" needs a module that is not in this Nginx: {module}</source>
            <translation>{file}:{line}: "{directive}" needs a module that is not in this Nginx: {module}</translation>
        </message>
        <message>
            <source>It was built without {option}, so it does not know the name.</source>
            <translation>It was built without {option}, so it does not know the name.</translation>
        </message>
        <message>
            <source>Install a package of Nginx with that module, or remove the line.</source>
            <translation>Install a package of Nginx with that module, or remove the line.</translation>
        </message>
        <message>
            <source>{file}:{line}: "{directive}" needs a module that is not loaded: {module}</source>
            <translation>{file}:{line}: "{directive}" needs a module that is not loaded: {module}</translation>
        </message>
        <message>
            <source>The module is a file of its own, {library}, and no load_module line names it.</source>
            <translation>The module is a file of its own, {library}, and no load_module line names it.</translation>
        </message>
        <message>
            <source>Install the module's package and add load_module modules/{library}; at the top of the main file.</source>
            <translation>Install the module's package and add load_module modules/{library}; at the top of the main file.</translation>
        </message>
        <message>
            <source>{file}:{line}: "{directive}" is not of Nginx itself; {provider} may provide it</source>
            <translation>{file}:{line}: "{directive}" is not of Nginx itself; {provider} may provide it</translation>
        </message>
        <message>
            <source>Gate101 does not judge what modules of other projects do.</source>
            <translation>Gate101 does not judge what modules of other projects do.</translation>
        </message>
        <message>
            <source>{file}:{line}: "{directive}" is not of Nginx itself</source>
            <translation>{file}:{line}: "{directive}" is not of Nginx itself</translation>
        </message>
        <message>
            <source>Another project's module may know it; otherwise Nginx refuses the configuration.</source>
            <translation>Another project's module may know it; otherwise Nginx refuses the configuration.</translation>
        </message>
        <message>
            <source>Run nginx -t when in doubt.</source>
            <translation>Run nginx -t when in doubt.</translation>
        </message>
        <message>
            <source>TLS: the certificate is that of the server for {host} ({file}:{line})</source>
            <translation>TLS: the certificate is that of the server for {host} ({file}:{line})</translation>
        </message>
        <message>
            <source>TLS: no host name is sent, so the certificate is that of the default server ({file}:{line})</source>
            <translation>TLS: no host name is sent, so the certificate is that of the default server ({file}:{line})</translation>
        </message>
        <message>
            <source>ssl_reject_handshake ends the TLS handshake ({file}:{line})</source>
            <translation>ssl_reject_handshake ends the TLS handshake ({file}:{line})</translation>
        </message>
        <message>
            <source>The port does not speak TLS; the handshake fails</source>
            <translation>The port does not speak TLS; the handshake fails</translation>
        </message>
        <message>
            <source>The port expects TLS; Nginx answers a plain request with 400</source>
            <translation>The port expects TLS; Nginx answers a plain request with 400</translation>
        </message>
        <message>
            <source>ssl_verify_client asks for a client certificate; without one Nginx answers 400 ({file}:{line})</source>
            <translation>ssl_verify_client asks for a client certificate; without one Nginx answers 400 ({file}:{line})</translation>
        </message>
        <message>
            <source>limit_except holds for this method; its own rules apply ({file}:{line})</source>
            <translation>limit_except holds for this method; its own rules apply ({file}:{line})</translation>
        </message>
        <message>
            <source>The condition holds: {condition} ({file}:{line})</source>
            <translation>The condition holds: {condition} ({file}:{line})</translation>
        </message>
        <message>
            <source>An access rule refuses this client: 403 ({file}:{line})</source>
            <translation>An access rule refuses this client: 403 ({file}:{line})</translation>
        </message>
        <message>
            <source>A password is asked for: 401 ({file}:{line})</source>
            <translation>A password is asked for: 401 ({file}:{line})</translation>
        </message>
        <message>
            <source>error_page goes on to {target} ({file}:{line})</source>
            <translation>error_page goes on to {target} ({file}:{line})</translation>
        </message>
        <message>
            <source>The client gets the status {status} in any case ({file}:{line})</source>
            <translation>The client gets the status {status} in any case ({file}:{line})</translation>
        </message>
        <message>
            <source>index goes on to {target} ({file}:{line})</source>
            <translation>index goes on to {target} ({file}:{line})</translation>
        </message>
        <message>
            <source>{file}:{line}: a regular expression is too costly to try</source>
            <translation>{file}:{line}: a regular expression is too costly to try</translation>
        </message>
        <message>
            <source>Nginx itself may answer 500 or take long.</source>
            <translation>Nginx itself may answer 500 or take long.</translation>
        </message>
        <message>
            <source>A server_name holds $hostname, the name of the machine, which is not known here: {host}</source>
            <translation>A server_name holds $hostname, the name of the machine, which is not known here: {host}</translation>
        </message>
        <message>
            <source>{file}:{line}: {directive} decides by more than this request</source>
            <translation>{file}:{line}: {directive} decides by more than this request</translation>
        </message>
        <message>
            <source>Who is let in depends on the client's address or on another service.</source>
            <translation>Who is let in depends on the client's address or on another service.</translation>
        </message>
        <message>
            <source>{file}:{line}: error_page depends on a variable whose value is not known</source>
            <translation>{file}:{line}: error_page depends on a variable whose value is not known</translation>
        </message>
        <message>
            <source>{file}:{line}: try_files depends on a variable whose value is not known</source>
            <translation>{file}:{line}: try_files depends on a variable whose value is not known</translation>
        </message>
        <message>
            <source>{file}:{line}: a map's regular expression replaces $1 while the headers are written</source>
            <translation>{file}:{line}: a map's regular expression replaces $1 while the headers are written</translation>
        </message>
        <message>
            <source>Nginx measures the headers with the old captures and writes the new ones; it answers 500 when they do not fit.</source>
            <translation>Nginx measures the headers with the old captures and writes the new ones; it answers 500 when they do not fit.</translation>
        </message>
        <message>
            <source>Use a named capture in the header instead of $1.</source>
            <translation>Use a named capture in the header instead of $1.</translation>
        </message>
        <message>
            <source>Nginx answers with status {status} instead of the backend's 101</source>
            <translation>Nginx answers with status {status} instead of the backend's 101</translation>
        </message>
        <message>
            <source>The backend is asked with the method {method}</source>
            <translation>The backend is asked with the method {method}</translation>
        </message>
        <message>
            <source>A WebSocket handshake is a GET; proxy_method replaces the client's method.</source>
            <translation>A WebSocket handshake is a GET; proxy_method replaces the client's method.</translation>
        </message>
        <message>
            <source>Remove proxy_method for this location.</source>
            <translation>Remove proxy_method for this location.</translation>
        </message>
        <message>
            <source>{header} does not reach the backend as the client sent it</source>
            <translation>{header} does not reach the backend as the client sent it</translation>
        </message>
        <message>
            <source>The handshake needs the client's own value; the line sends this instead: {value}</source>
            <translation>The handshake needs the client's own value; the line sends this instead: {value}</translation>
        </message>
        <message>
            <source>Remove the proxy_set_header line for it.</source>
            <translation>Remove the proxy_set_header line for it.</translation>
        </message>
        <message>
            <source>error_page gives the answer the status {status}, and the backend's 101 is lost</source>
            <translation>error_page gives the answer the status {status}, and the backend's 101 is lost</translation>
        </message>
        <message>
            <source>Without = the client gets the status of the error, whatever answers.</source>
            <translation>Without = the client gets the status of the error, whatever answers.</translation>
        </message>
        <message>
            <source>Write error_page CODE = TARGET, with a lone =.</source>
            <translation>Write error_page CODE = TARGET, with a lone =.</translation>
        </message>
        <message>
            <source>The password was wrong.</source>
            <translation>The password was wrong.</translation>
        </message>
        <message>
            <source>It is the password of the administrator whom the question names.</source>
            <translation>It is the password of the administrator whom the question names.</translation>
        </message>
        <message>
            <source>Try again.</source>
            <translation>Try again.</translation>
        </message>
        <message>
            <source>You may not change the Nginx of this computer. Refused by: {program}</source>
            <translation>You may not change the Nginx of this computer. Refused by: {program}</translation>
        </message>
        <message>
            <source>A rule of polkit or the sudoers file forbids it, whatever the password.</source>
            <translation>A rule of polkit or the sudoers file forbids it, whatever the password.</translation>
        </message>
        <message>
            <source>Log in as an administrator, or ask one.</source>
            <translation>Log in as an administrator, or ask one.</translation>
        </message>
        <message>
            <source>Use sudo, or run in a terminal: gate101 --helper sudo</source>
            <translation>Use sudo, or run in a terminal: gate101 --helper sudo</translation>
        </message>
        <message>
            <source>polkit does not answer.</source>
            <translation>polkit does not answer.</translation>
        </message>
        <message>
            <source>pkexec asks polkit whether you may, and that service is not running.</source>
            <translation>pkexec asks polkit whether you may, and that service is not running.</translation>
        </message>
        <message>
            <source>Start it (systemctl start polkit), or use: --helper sudo</source>
            <translation>Start it (systemctl start polkit), or use: --helper sudo</translation>
        </message>
        <message>
            <source>sudo cannot ask for the password here.</source>
            <translation>sudo cannot ask for the password here.</translation>
        </message>
        <message>
            <source>There is neither a terminal nor a display to ask in.</source>
            <translation>There is neither a terminal nor a display to ask in.</translation>
        </message>
        <message>
            <source>Run Gate101 in a terminal, or allow the helper without a password as the manual gate101-helper(8) shows.</source>
            <translation>Run Gate101 in a terminal, or allow the helper without a password as the manual gate101-helper(8) shows.</translation>
        </message>
        <message>
            <source>Waiting for the administrator's password. Asked by: {program}</source>
            <translation>Waiting for the administrator's password. Asked by: {program}</translation>
        </message>
        <message>
            <source>[sudo] Password of %p, to change the configuration of Nginx:</source>
            <extracomment>Asked by sudo in a terminal; keep %p, the name of the user whose password it is.</extracomment>
            <translation>[sudo] Password of %p, to change the configuration of Nginx:</translation>
        </message>
        <message>
            <source>This file is marked immutable: {file}</source>
            <translation>This file is marked immutable: {file}</translation>
        </message>
        <message>
            <source>Not even root may change it until the mark is taken off, and somebody has set it on purpose.</source>
            <translation>Not even root may change it until the mark is taken off, and somebody has set it on purpose.</translation>
        </message>
        <message>
            <source>Find out who and why. The mark is shown by lsattr and taken off by chattr -i.</source>
            <translation>Find out who and why. The mark is shown by lsattr and taken off by chattr -i.</translation>
        </message>
        <message>
            <source>This file is mounted on its own: {file}</source>
            <translation>This file is mounted on its own: {file}</translation>
        </message>
        <message>
            <source>It comes from elsewhere, as the files of a container do, and cannot be exchanged here.</source>
            <translation>It comes from elsewhere, as the files of a container do, and cannot be exchanged here.</translation>
        </message>
        <message>
            <source>Change it where it comes from.</source>
            <translation>Change it where it comes from.</translation>
        </message>
        <message>
            <source>Site file read by Nginx</source>
            <translation>Site file read by Nginx</translation>
        </message>
        <message>
            <source>Outcome of nginx -t</source>
            <translation>Outcome of nginx -t</translation>
        </message>
        <message>
            <source>Contents of the error log</source>
            <translation>Contents of the error log</translation>
        </message>
        <message>
            <source>Listener on the backend's port</source>
            <translation>Listener on the backend's port</translation>
        </message>
        <message>
            <source>Port in the firewall</source>
            <translation>Port in the firewall</translation>
        </message>
        <message>
            <source>The helper could not answer: {code}</source>
            <translation>The helper could not answer: {code}</translation>
        </message>
        <message>
            <source>Only root can find this out</source>
            <translation>Only root can find this out</translation>
        </message>
        <message>
            <source>An ordinary user cannot read the keys, logs and firewall rules of the system.</source>
            <translation>An ordinary user cannot read the keys, logs and firewall rules of the system.</translation>
        </message>
        <message>
            <source>Ask again as root, or on the command line with --helper sudo.</source>
            <translation>Ask again as root, or on the command line with --helper sudo.</translation>
        </message>
        <message>
            <source>Nginx reads the site: {file}:{line}</source>
            <translation>Nginx reads the site: {file}:{line}</translation>
        </message>
        <message>
            <source>No site that Nginx reads has this name; the default one answers: {file}:{line}</source>
            <translation>No site that Nginx reads has this name; the default one answers: {file}:{line}</translation>
        </message>
        <message>
            <source>Check that your site's file lies where an include line reads it.</source>
            <translation>Check that your site's file lies where an include line reads it.</translation>
        </message>
        <message>
            <source>Nginx does not read this file: {file}</source>
            <translation>Nginx does not read this file: {file}</translation>
        </message>
        <message>
            <source>Link it into a folder that an include line reads, for example sites-enabled.</source>
            <translation>Link it into a folder that an include line reads, for example sites-enabled.</translation>
        </message>
        <message>
            <source>No server listens for this address: {main}</source>
            <translation>No server listens for this address: {main}</translation>
        </message>
        <message>
            <source>There is no configuration of Nginx to look at</source>
            <translation>There is no configuration of Nginx to look at</translation>
        </message>
        <message>
            <source>nginx -t passes</source>
            <translation>nginx -t passes</translation>
        </message>
        <message>
            <source>nginx -t refuses the configuration</source>
            <translation>nginx -t refuses the configuration</translation>
        </message>
        <message>
            <source>Until it passes, neither a reload nor a restart takes anything new.</source>
            <translation>Until it passes, neither a reload nor a restart takes anything new.</translation>
        </message>
        <message>
            <source>Correct the line that Nginx names.</source>
            <translation>Correct the line that Nginx names.</translation>
        </message>
        <message>
            <source>nginx -t could not be tried without side effects</source>
            <translation>nginx -t could not be tried without side effects</translation>
        </message>
        <message>
            <source>It is tried on a copy in a namespace of its own, which was not possible here.</source>
            <translation>It is tried on a copy in a namespace of its own, which was not possible here.</translation>
        </message>
        <message>
            <source>Run: sudo nginx -t</source>
            <translation>Run: sudo nginx -t</translation>
        </message>
        <message>
            <source>No errors at the end of the log: {file}</source>
            <translation>No errors at the end of the log: {file}</translation>
        </message>
        <message>
            <source>Errors at the end of the log: {count} ({file})</source>
            <translation>Errors at the end of the log: {count} ({file})</translation>
        </message>
        <message>
            <source>The error log cannot be read: {file}</source>
            <translation>The error log cannot be read: {file}</translation>
        </message>
        <message>
            <source>It is not there, or it is not for every user.</source>
            <translation>It is not there, or it is not for every user.</translation>
        </message>
        <message>
            <source>Port {port}: {program} listens, process {pid}</source>
            <translation>Port {port}: {program} listens, process {pid}</translation>
        </message>
        <message>
            <source>Port {port}: a process of another user listens</source>
            <translation>Port {port}: a process of another user listens</translation>
        </message>
        <message>
            <source>Which one it is, only root can see.</source>
            <translation>Which one it is, only root can see.</translation>
        </message>
        <message>
            <source>Port {port}: nobody listens</source>
            <translation>Port {port}: nobody listens</translation>
        </message>
        <message>
            <source>Nginx then answers 502 Bad Gateway. A process inside a container is not seen from here.</source>
            <translation>Nginx then answers 502 Bad Gateway. A process inside a container is not seen from here.</translation>
        </message>
        <message>
            <source>Start the application, or correct the port in proxy_pass.</source>
            <translation>Start the application, or correct the port in proxy_pass.</translation>
        </message>
        <message>
            <source>The backend is on another machine: {backend}</source>
            <translation>The backend is on another machine: {backend}</translation>
        </message>
        <message>
            <source>See there who listens: ss -ltnp</source>
            <translation>See there who listens: ss -ltnp</translation>
        </message>
        <message>
            <source>No backend is known</source>
            <translation>No backend is known</translation>
        </message>
        <message>
            <source>Name it: --backend 3030</source>
            <translation>Name it: --backend 3030</translation>
        </message>
        <message>
            <source>The backend's socket is there: {file}</source>
            <translation>The backend's socket is there: {file}</translation>
        </message>
        <message>
            <source>The backend's socket is not there: {file}</source>
            <translation>The backend's socket is not there: {file}</translation>
        </message>
        <message>
            <source>Nginx then answers 502 Bad Gateway.</source>
            <translation>Nginx then answers 502 Bad Gateway.</translation>
        </message>
        <message>
            <source>Start the application, or correct the path in proxy_pass.</source>
            <translation>Start the application, or correct the path in proxy_pass.</translation>
        </message>
        <message>
            <source>No firewall of this machine filters incoming connections</source>
            <translation>No firewall of this machine filters incoming connections</translation>
        </message>
        <message>
            <source>A filter of the provider or of a router cannot be seen from here.</source>
            <translation>A filter of the provider or of a router cannot be seen from here.</translation>
        </message>
        <message>
            <source>Port {port} is let through: {manager}</source>
            <translation>Port {port} is let through: {manager}</translation>
        </message>
        <message>
            <source>Port {port} is blocked: ufw</source>
            <translation>Port {port} is blocked: ufw</translation>
        </message>
        <message>
            <source>Clients from outside get no answer, while everything works on this machine.</source>
            <translation>Clients from outside get no answer, while everything works on this machine.</translation>
        </message>
        <message>
            <source>Run: sudo ufw allow {port}/tcp</source>
            <translation>Run: sudo ufw allow {port}/tcp</translation>
        </message>
        <message>
            <source>Port {port} is blocked: firewalld</source>
            <translation>Port {port} is blocked: firewalld</translation>
        </message>
        <message>
            <source>Run: sudo firewall-cmd --permanent --add-port={port}/tcp, then sudo firewall-cmd --reload</source>
            <translation>Run: sudo firewall-cmd --permanent --add-port={port}/tcp, then sudo firewall-cmd --reload</translation>
        </message>
        <message>
            <source>Port {port} is blocked: nftables</source>
            <translation>Port {port} is blocked: nftables</translation>
        </message>
        <message>
            <source>Add before the rule that is shown: tcp dport {port} accept</source>
            <translation>Add before the rule that is shown: tcp dport {port} accept</translation>
        </message>
        <message>
            <source>Port {port} depends on more than the port: {manager}</source>
            <translation>Port {port} depends on more than the port: {manager}</translation>
        </message>
        <message>
            <source>Addresses, limits or sets decide as well; the rules are quoted.</source>
            <translation>Addresses, limits or sets decide as well; the rules are quoted.</translation>
        </message>
        <message>
            <source>The firewall shows its rules to root only: {manager}</source>
            <translation>The firewall shows its rules to root only: {manager}</translation>
        </message>
        <message>
            <source>its record is damaged</source>
            <translation>its record is damaged</translation>
        </message>
        <message>
            <source>gate101 load needs --mine</source>
            <translation>gate101 load needs --mine</translation>
        </message>
        <message>
            <source>A load test is an attack on an endpoint of somebody else's. With --mine you say that this one is yours, or that its owner agreed.</source>
            <translation>A load test is an attack on an endpoint of somebody else's. With --mine you say that this one is yours, or that its owner agreed.</translation>
        </message>
        <message>
            <source>Repeat the command with --mine.</source>
            <translation>Repeat the command with --mine.</translation>
        </message>
        <message>
            <source>Load test: {connections} connections to {url}, {seconds} s</source>
            <translation>Load test: {connections} connections to {url}, {seconds} s</translation>
        </message>
        <message>
            <source>Opened: {opened} of {wanted}, {rate} a second</source>
            <translation>Opened: {opened} of {wanted}, {rate} a second</translation>
        </message>
        <message>
            <source>Messages: {answered} echoed, {rate} a second</source>
            <translation>Messages: {answered} echoed, {rate} a second</translation>
        </message>
        <message>
            <source>Pings: {answered} answered, {rate} a second</source>
            <translation>Pings: {answered} answered, {rate} a second</translation>
        </message>
        <message>
            <source>The application does not echo text, so pings were timed. Nginx passes them on like messages.</source>
            <translation>The application does not echo text, so pings were timed. Nginx passes them on like messages.</translation>
        </message>
        <message>
            <source>Round trip: median {p50} ms, 90 % {p90} ms, 99 % {p99} ms, slowest {slowest} ms</source>
            <translation>Round trip: median {p50} ms, 90 % {p90} ms, 99 % {p99} ms, slowest {slowest} ms</translation>
        </message>
        <message>
            <source>Held to the end: {open} of {opened}</source>
            <translation>Held to the end: {open} of {opened}</translation>
        </message>
        <message>
            <source>No connection failed</source>
            <translation>No connection failed</translation>
        </message>
        <message>
            <source>Stopped early</source>
            <translation>Stopped early</translation>
        </message>
        <message>
            <source>Refused: nothing listens there, or its queue is full</source>
            <translation>Refused: nothing listens there, or its queue is full</translation>
        </message>
        <message>
            <source>Check that the port listens; raise the backlog of listen if it does.</source>
            <translation>Check that the port listens; raise the backlog of listen if it does.</translation>
        </message>
        <message>
            <source>No TCP connection within {seconds} s</source>
            <translation>No TCP connection within {seconds} s</translation>
        </message>
        <message>
            <source>A full queue of the listener or a firewall drops the packets.</source>
            <translation>A full queue of the listener or a firewall drops the packets.</translation>
        </message>
        <message>
            <source>Raise net.core.somaxconn and the backlog of listen; check the firewall.</source>
            <translation>Raise net.core.somaxconn and the backlog of listen; check the firewall.</translation>
        </message>
        <message>
            <source>TCP failed: {reason}</source>
            <translation>TCP failed: {reason}</translation>
        </message>
        <message>
            <source>No descriptors left on this side; the limit is {limit}</source>
            <translation>No descriptors left on this side; the limit is {limit}</translation>
        </message>
        <message>
            <source>Each connection takes one. The limit is that of the load worker, not that of the server.</source>
            <translation>Each connection takes one. The limit is that of the load worker, not that of the server.</translation>
        </message>
        <message>
            <source>Raise it (ulimit -Hn), or ask for fewer connections.</source>
            <translation>Raise it (ulimit -Hn), or ask for fewer connections.</translation>
        </message>
        <message>
            <source>No local ports left</source>
            <translation>No local ports left</translation>
        </message>
        <message>
            <source>One address of this machine has some 28,000 ports for connections to one port elsewhere (net.ipv4.ip_local_port_range).</source>
            <translation>One address of this machine has some 28,000 ports for connections to one port elsewhere (net.ipv4.ip_local_port_range).</translation>
        </message>
        <message>
            <source>Widen the range, wait a minute for ended connections, or load from several machines.</source>
            <translation>Widen the range, wait a minute for ended connections, or load from several machines.</translation>
        </message>
        <message>
            <source>No memory left for sockets on this side</source>
            <translation>No memory left for sockets on this side</translation>
        </message>
        <message>
            <source>Ask for fewer connections.</source>
            <translation>Ask for fewer connections.</translation>
        </message>
        <message>
            <source>TLS not finished within {seconds} s</source>
            <translation>TLS not finished within {seconds} s</translation>
        </message>
        <message>
            <source>Closed during the TLS handshake</source>
            <translation>Closed during the TLS handshake</translation>
        </message>
        <message>
            <source>Certificate not trusted: {reason}</source>
            <translation>Certificate not trusted: {reason}</translation>
        </message>
        <message>
            <source>Test with --cafile, or with --insecure where it is known.</source>
            <translation>Test with --cafile, or with --insecure where it is known.</translation>
        </message>
        <message>
            <source>TLS failed: {reason}</source>
            <translation>TLS failed: {reason}</translation>
        </message>
        <message>
            <source>No answer to the upgrade within {seconds} s</source>
            <translation>No answer to the upgrade within {seconds} s</translation>
        </message>
        <message>
            <source>Closed without an answer to the upgrade</source>
            <translation>Closed without an answer to the upgrade</translation>
        </message>
        <message>
            <source>Look at worker_connections and the Nginx error log: each WebSocket takes two connections.</source>
            <translation>Look at worker_connections and the Nginx error log: each WebSocket takes two connections.</translation>
        </message>
        <message>
            <source>Reset before the answer to the upgrade</source>
            <translation>Reset before the answer to the upgrade</translation>
        </message>
        <message>
            <source>The answer to the upgrade was no HTTP</source>
            <translation>The answer to the upgrade was no HTTP</translation>
        </message>
        <message>
            <source>The answer to the upgrade had too many headers</source>
            <translation>The answer to the upgrade had too many headers</translation>
        </message>
        <message>
            <source>Answered {status} instead of 101</source>
            <translation>Answered {status} instead of 101</translation>
        </message>
        <message>
            <source>Test one connection with gate101 probe: it names the cause.</source>
            <translation>Test one connection with gate101 probe: it names the cause.</translation>
        </message>
        <message>
            <source>101 with headers that are not right</source>
            <translation>101 with headers that are not right</translation>
        </message>
        <message>
            <source>Test one connection with gate101 probe: it names the header.</source>
            <translation>Test one connection with gate101 probe: it names the header.</translation>
        </message>
        <message>
            <source>Reset while held</source>
            <translation>Reset while held</translation>
        </message>
        <message>
            <source>Look at the log of the application and of Nginx at this moment.</source>
            <translation>Look at the log of the application and of Nginx at this moment.</translation>
        </message>
        <message>
            <source>Closed while held, without a Close frame</source>
            <translation>Closed while held, without a Close frame</translation>
        </message>
        <message>
            <source>This is how Nginx ends an idle connection, and how a process that ends leaves its connections.</source>
            <translation>This is how Nginx ends an idle connection, and how a process that ends leaves its connections.</translation>
        </message>
        <message>
            <source>Find out with the idle test: gate101 idle.</source>
            <translation>Find out with the idle test: gate101 idle.</translation>
        </message>
        <message>
            <source>Closed by the application while held, code {code}</source>
            <translation>Closed by the application while held, code {code}</translation>
        </message>
        <message>
            <source>Frames that break RFC 6455: {rule}</source>
            <translation>Frames that break RFC 6455: {rule}</translation>
        </message>
        <message>
            <source>No answer to a message within {seconds} s</source>
            <translation>No answer to a message within {seconds} s</translation>
        </message>
        <message>
            <source>The server does not read</source>
            <translation>The server does not read</translation>
        </message>
        <message>
            <source>Other causes</source>
            <translation>Other causes</translation>
        </message>
        <message>
            <source>The name {host} has no address</source>
            <translation>The name {host} has no address</translation>
        </message>
        <message>
            <source>Check the name, or give an address with --resolve.</source>
            <translation>Check the name, or give an address with --resolve.</translation>
        </message>
        <message>
            <source>This load test is outside the limits: {field}</source>
            <translation>This load test is outside the limits: {field}</translation>
        </message>
        <message>
            <source>The load worker said something that cannot be read: {field}</source>
            <translation>The load worker said something that cannot be read: {field}</translation>
        </message>
        <message>
            <source>The load worker is of another version: {version}</source>
            <translation>The load worker is of another version: {version}</translation>
        </message>
        <message>
            <source>Install one version of all programs.</source>
            <translation>Install one version of all programs.</translation>
        </message>
        <message>
            <source>The load worker cannot be started: {program}</source>
            <translation>The load worker cannot be started: {program}</translation>
        </message>
        <message>
            <source>{reason}</source>
            <translation>{reason}</translation>
        </message>
        <message>
            <source>Install Gate101 again.</source>
            <translation>Install Gate101 again.</translation>
        </message>
        <message>
            <source>The load worker said nothing for {seconds} s</source>
            <translation>The load worker said nothing for {seconds} s</translation>
        </message>
        <message>
            <source>The load worker ended early</source>
            <translation>The load worker ended early</translation>
        </message>
        <message>
            <source>The certificates in this file cannot be read: {file}</source>
            <translation>The certificates in this file cannot be read: {file}</translation>
        </message>
        <message>
            <source>TLS is not available</source>
            <translation>TLS is not available</translation>
        </message>
        <message>
            <source>The load worker cannot wait for its sockets: {reason}</source>
            <translation>The load worker cannot wait for its sockets: {reason}</translation>
        </message>
        <message>
            <source>Idle test of {url}: nothing is said for {seconds} s at most</source>
            <translation>Idle test of {url}: nothing is said for {seconds} s at most</translation>
        </message>
        <message>
            <source>Nginx closed it after {seconds} s of silence: {setting} {value}, {file}:{line}</source>
            <translation>Nginx closed it after {seconds} s of silence: {setting} {value}, {file}:{line}</translation>
        </message>
        <message>
            <source>The silence was longer than the setting by {difference} ms. Nginx ends with a FIN and without a Close frame, and traffic in either direction starts its time anew.</source>
            <translation>The silence was longer than the setting by {difference} ms. Nginx ends with a FIN and without a Close frame, and traffic in either direction starts its time anew.</translation>
        </message>
        <message>
            <source>Raise {setting}, or let the application or the client ping more often than {value}.</source>
            <translation>Raise {setting}, or let the application or the client ping more often than {value}.</translation>
        </message>
        <message>
            <source>Nginx closed it after {seconds} s of silence: no line sets {setting}, whose default is {value}</source>
            <translation>Nginx closed it after {seconds} s of silence: no line sets {setting}, whose default is {value}</translation>
        </message>
        <message>
            <source>The silence was longer than the default by {difference} ms. Nginx ends with a FIN and without a Close frame, and traffic in either direction starts its time anew. The location passes it on at {file}:{line}.</source>
            <translation>The silence was longer than the default by {difference} ms. Nginx ends with a FIN and without a Close frame, and traffic in either direction starts its time anew. The location passes it on at {file}:{line}.</translation>
        </message>
        <message>
            <source>Set {setting} in this location, or let the application or the client ping more often than {value}.</source>
            <translation>Set {setting} in this location, or let the application or the client ping more often than {value}.</translation>
        </message>
        <message>
            <source>The backend closed it after {seconds} s of silence, without a Close frame</source>
            <translation>The backend closed it after {seconds} s of silence, without a Close frame</translation>
        </message>
        <message>
            <source>It ended in the same way through Nginx and directly, so Nginx only passed the end on.</source>
            <translation>It ended in the same way through Nginx and directly, so Nginx only passed the end on.</translation>
        </message>
        <message>
            <source>Look for the idle limit of the application or of its server.</source>
            <translation>Look for the idle limit of the application or of its server.</translation>
        </message>
        <message>
            <source>The application closed it after {seconds} s of silence, code {code}. {reason}</source>
            <translation>The application closed it after {seconds} s of silence, code {code}. {reason}</translation>
        </message>
        <message>
            <source>A Close frame came, which neither Nginx nor a balancer sends.</source>
            <translation>A Close frame came, which neither Nginx nor a balancer sends.</translation>
        </message>
        <message>
            <source>Check the heartbeat or the idle limit of the application.</source>
            <translation>Check the heartbeat or the idle limit of the application.</translation>
        </message>
        <message>
            <source>Something between here and the backend cut it after {seconds} s of silence</source>
            <translation>Something between here and the backend cut it after {seconds} s of silence</translation>
        </message>
        <message>
            <source>Directly the backend kept it, and no setting of this Nginx has that value.</source>
            <translation>Directly the backend kept it, and no setting of this Nginx has that value.</translation>
        </message>
        <message>
            <source>Look for another proxy, a balancer or a firewall on the way, and ping more often than this.</source>
            <translation>Look for another proxy, a balancer or a firewall on the way, and ping more often than this.</translation>
        </message>
        <message>
            <source>It was cut after {seconds} s of silence, without a Close frame</source>
            <translation>It was cut after {seconds} s of silence, without a Close frame</translation>
        </message>
        <message>
            <source>Test again with --backend: that parts Nginx from the application.</source>
            <translation>Test again with --backend: that parts Nginx from the application.</translation>
        </message>
        <message>
            <source>It was reset after {seconds} s of silence</source>
            <translation>It was reset after {seconds} s of silence</translation>
        </message>
        <message>
            <source>Nginx and applications end a connection with a FIN. A reset comes from a balancer, a NAT, a firewall, or a process that was killed.</source>
            <translation>Nginx and applications end a connection with a FIN. A reset comes from a balancer, a NAT, a firewall, or a process that was killed.</translation>
        </message>
        <message>
            <source>Look at what stands between, and at the log of the application at this moment.</source>
            <translation>Look at what stands between, and at the log of the application at this moment.</translation>
        </message>
        <message>
            <source>It stayed open through {seconds} s</source>
            <translation>It stayed open through {seconds} s</translation>
        </message>
        <message>
            <source>{setting} is {value} here: {file}:{line}</source>
            <translation>{setting} is {value} here: {file}:{line}</translation>
        </message>
        <message>
            <source>The test was shorter, so it could not meet this limit.</source>
            <translation>The test was shorter, so it could not meet this limit.</translation>
        </message>
        <message>
            <source>No line sets {setting} here, so its default of {value} is in force</source>
            <translation>No line sets {setting} here, so its default of {value} is in force</translation>
        </message>
        <message>
            <source>It was silent for longer than {setting} {value} allows: {file}:{line}</source>
            <translation>It was silent for longer than {setting} {value} allows: {file}:{line}</translation>
        </message>
        <message>
            <source>The Nginx that runs has not read this file, or another one answers.</source>
            <translation>The Nginx that runs has not read this file, or another one answers.</translation>
        </message>
        <message>
            <source>Reload Nginx and test again.</source>
            <translation>Reload Nginx and test again.</translation>
        </message>
        <message>
            <source>Pings of the server kept it open: {count}, one in {every} s</source>
            <translation>Pings of the server kept it open: {count}, one in {every} s</translation>
        </message>
        <message>
            <source>Each ping and the answer to it start proxy_read_timeout anew.</source>
            <translation>Each ping and the answer to it start proxy_read_timeout anew.</translation>
        </message>
        <message>
            <source>Messages of the server kept it open: {count}, one in {every} s</source>
            <translation>Messages of the server kept it open: {count}, one in {every} s</translation>
        </message>
        <message>
            <source>Each of them starts proxy_read_timeout anew.</source>
            <translation>Each of them starts proxy_read_timeout anew.</translation>
        </message>
        <message>
            <source>Directly, the backend was still open after {seconds} s of silence</source>
            <translation>Directly, the backend was still open after {seconds} s of silence</translation>
        </message>
        <message>
            <source>Directly, the backend ended it after {seconds} s of silence</source>
            <translation>Directly, the backend ended it after {seconds} s of silence</translation>
        </message>
        <message>
            <source>The backend was not held beside it</source>
            <translation>The backend was not held beside it</translation>
        </message>
        <message>
            <source>Name it with --backend to compare.</source>
            <translation>Name it with --backend to compare.</translation>
        </message>
        <message>
            <source>It was not {setting}, which is {value} here: {file}:{line}</source>
            <translation>It was not {setting}, which is {value} here: {file}:{line}</translation>
        </message>
        <message>
            <source>No location of this machine's Nginx is known to pass it on</source>
            <translation>No location of this machine's Nginx is known to pass it on</translation>
        </message>
        <message>
            <source>So no setting could be compared.</source>
            <translation>So no setting could be compared.</translation>
        </message>
        <message>
            <source>Name the main file with --conf.</source>
            <translation>Name the main file with --conf.</translation>
        </message>
        <message>
            <source>{setting} {value} has the same value: {file}:{line}</source>
            <translation>{setting} {value} has the same value: {file}:{line}</translation>
        </message>
        <message>
            <source>It does not end a WebSocket on which nothing is said.</source>
            <translation>It does not end a WebSocket on which nothing is said.</translation>
        </message>
        <message>
            <source>{seconds} s is the usual limit of {who}</source>
            <translation>{seconds} s is the usual limit of {who}</translation>
        </message>
        <message>
            <source>A possibility, no proof.</source>
            <translation>A possibility, no proof.</translation>
        </message>
        <message>
            <source>Nginx expects a PROXY protocol line on this port and hangs up on clients without one.</source>
            <translation>Nginx expects a PROXY protocol line on this port and hangs up on clients without one.</translation>
        </message>
        <message>
            <source>Its listen line has proxy_protocol, which is meant for a load balancer in front.</source>
            <translation>Its listen line has proxy_protocol, which is meant for a load balancer in front.</translation>
        </message>
        <message>
            <source>Test through the balancer, or remove proxy_protocol from the listen line.</source>
            <translation>Test through the balancer, or remove proxy_protocol from the listen line.</translation>
        </message>
        <message>
            <source>Behind this Nginx stands another proxy ({server}), and it gives the same answer.</source>
            <translation>Behind this Nginx stands another proxy ({server}), and it gives the same answer.</translation>
        </message>
        <message>
            <source>From outside, two proxies in a row look the same, whichever of them loses the upgrade.</source>
            <translation>From outside, two proxies in a row look the same, whichever of them loses the upgrade.</translation>
        </message>
        <message>
            <source>Test the inner proxy by itself: run Gate101 with its address, on its own machine.</source>
            <translation>Test the inner proxy by itself: run Gate101 with its address, on its own machine.</translation>
        </message>
        <message>
            <source>The application refuses the Host that Nginx sends and accepts the client's: {good}</source>
            <translation>The application refuses the Host that Nginx sends and accepts the client's: {good}</translation>
        </message>
        <message>
            <source>Without its own Host line, Nginx sends the name from proxy_pass.</source>
            <translation>Without its own Host line, Nginx sends the name from proxy_pass.</translation>
        </message>
        <message>
            <source>Add to the location: proxy_set_header Host $host;</source>
            <translation>Add to the location: proxy_set_header Host $host;</translation>
        </message>
        <message>
            <source>The application refuses the connection because of the Origin; it accepts {origin}</source>
            <translation>The application refuses the connection because of the Origin; it accepts {origin}</translation>
        </message>
        <message>
            <source>The same request with that Origin was answered with 101.</source>
            <translation>The same request with that Origin was answered with 101.</translation>
        </message>
        <message>
            <source>Test with --origin {origin}; for other sites, add their origin to the allowed ones in the application.</source>
            <translation>Test with --origin {origin}; for other sites, add their origin to the allowed ones in the application.</translation>
        </message>
        <message>
            <source>Nginx closes the connection without an answer: return 444</source>
            <translation>Nginx closes the connection without an answer: return 444</translation>
        </message>
        <message>
            <source>The configuration tells it to do so for this request.</source>
            <translation>The configuration tells it to do so for this request.</translation>
        </message>
        <message>
            <source>Check the condition around the return, or put the WebSocket's location before it.</source>
            <translation>Check the condition around the return, or put the WebSocket's location before it.</translation>
        </message>
        <message>
            <source>Answered 101, but without the header {header} that the switch needs.</source>
            <translation>Answered 101, but without the header {header} that the switch needs.</translation>
        </message>
        <message>
            <source>RFC 6455 demands it, so browsers end such a connection at once.</source>
            <translation>RFC 6455 demands it, so browsers end such a connection at once.</translation>
        </message>
        <message>
            <source>Correct the WebSocket server, or the program in between that removes the header.</source>
            <translation>Correct the WebSocket server, or the program in between that removes the header.</translation>
        </message>
        <message>
            <source>The server chose a subprotocol that was not offered: {protocol}</source>
            <translation>The server chose a subprotocol that was not offered: {protocol}</translation>
        </message>
        <message>
            <source>A client has to end such a connection (RFC 6455, 4.1).</source>
            <translation>A client has to end such a connection (RFC 6455, 4.1).</translation>
        </message>
        <message>
            <source>Offer it with --subprotocol {protocol}, or correct the server.</source>
            <translation>Offer it with --subprotocol {protocol}, or correct the server.</translation>
        </message>
        <message>
            <source>The server uses an extension that was not offered: {extension}</source>
            <translation>The server uses an extension that was not offered: {extension}</translation>
        </message>
        <message>
            <source>Correct the server: it may use only what the client has offered.</source>
            <translation>Correct the server: it may use only what the client has offered.</translation>
        </message>
        <message>
            <source>No client certificate could be read from {file}</source>
            <translation>No client certificate could be read from {file}</translation>
        </message>
        <message>
            <source>Give the path of a readable PEM file with --cert.</source>
            <translation>Give the path of a readable PEM file with --cert.</translation>
        </message>
        <message>
            <source>No private key could be read from {file}</source>
            <translation>No private key could be read from {file}</translation>
        </message>
        <message>
            <source>The file is missing, not readable, or holds no RSA, EC or DSA key in PEM form.</source>
            <translation>The file is missing, not readable, or holds no RSA, EC or DSA key in PEM form.</translation>
        </message>
        <message>
            <source>Give the path of the key's PEM file with --key.</source>
            <translation>Give the path of the key's PEM file with --key.</translation>
        </message>
        <message>
            <source>The private key is encrypted: {file}</source>
            <translation>The private key is encrypted: {file}</translation>
        </message>
        <message>
            <source>Gate101 asks for no passphrase, and none belongs on a command line.</source>
            <translation>Gate101 asks for no passphrase, and none belongs on a command line.</translation>
        </message>
        <message>
            <source>Make a copy without a passphrase that only you can read, and remove it after the test: openssl pkey -in KEY -out COPY</source>
            <translation>Make a copy without a passphrase that only you can read, and remove it after the test: openssl pkey -in KEY -out COPY</translation>
        </message>
        <message>
            <source>The backend asked directly would tell: name it with --backend.</source>
            <translation>The backend asked directly would tell: name it with --backend.</translation>
        </message>
        <message>
            <source>The configuration would tell: run Gate101 on the server with diagnose.</source>
            <translation>The configuration would tell: run Gate101 on the server with diagnose.</translation>
        </message>
        <message>
            <source>The error log would tell: run Gate101 on the server, where it can read the log.</source>
            <translation>The error log would tell: run Gate101 on the server, where it can read the log.</translation>
        </message>
        <message>
            <source>Another Origin would tell: test with --origin of the real site.</source>
            <translation>Another Origin would tell: test with --origin of the real site.</translation>
        </message>
        <message>
            <source>The fix works: the request as Nginx will send it after the change got {after} from the backend, instead of {before} now.</source>
            <translation>The fix works: the request as Nginx will send it after the change got {after} from the backend, instead of {before} now.</translation>
        </message>
        <message>
            <source>It was sent to the backend directly, so nothing had to be changed or reloaded for it.</source>
            <translation>It was sent to the backend directly, so nothing had to be changed or reloaded for it.</translation>
        </message>
        <message>
            <source>The fix alone is not enough: the request as Nginx will send it after the change got {after} from the backend. The present one got {before}.</source>
            <translation>The fix alone is not enough: the request as Nginx will send it after the change got {after} from the backend. The present one got {before}.</translation>
        </message>
        <message>
            <source>It was sent to the backend directly, so what is left lies there.</source>
            <translation>It was sent to the backend directly, so what is left lies there.</translation>
        </message>
        <message>
            <source>The HTTP proxy of the environment is not used: {variable}={proxy}</source>
            <translation>The HTTP proxy of the environment is not used: {variable}={proxy}</translation>
        </message>
        <message>
            <source>The test is to be about the server, so it connects directly.</source>
            <translation>The test is to be about the server, so it connects directly.</translation>
        </message>
        <message>
            <source>The connection was cut after {seconds} s without traffic, but proxy_read_timeout is {timeout} s.</source>
            <translation>The connection was cut after {seconds} s without traffic, but proxy_read_timeout is {timeout} s.</translation>
        </message>
        <message>
            <source>Nginx ends an idle connection at that limit only. Earlier cuts come from a reload with worker_shutdown_timeout, from a balancer or NAT on the way, or from the backend.</source>
            <translation>Nginx ends an idle connection at that limit only. Earlier cuts come from a reload with worker_shutdown_timeout, from a balancer or NAT on the way, or from the backend.</translation>
        </message>
        <message>
            <source>Run gate101 idle with this URL: it holds the backend beside Nginx and names who closes.</source>
            <translation>Run gate101 idle with this URL: it holds the backend beside Nginx and names who closes.</translation>
        </message>
        <message>
            <source>A test of {longer} would show it (--for {longer}).</source>
            <translation>A test of {longer} would show it (--for {longer}).</translation>
        </message>
        <message>
            <source>Protocol: socket.io</source>
            <translation>Protocol: socket.io</translation>
        </message>
        <message>
            <source>It expects /socket.io/?EIO=4&amp;transport=websocket and opens with a packet of its own.</source>
            <translation>It expects /socket.io/?EIO=4&amp;transport=websocket and opens with a packet of its own.</translation>
        </message>
        <message>
            <source>Protocol: Engine.IO</source>
            <translation>Protocol: Engine.IO</translation>
        </message>
        <message>
            <source>It expects /engine.io/?EIO=4&amp;transport=websocket and opens with a packet of its own.</source>
            <translation>It expects /engine.io/?EIO=4&amp;transport=websocket and opens with a packet of its own.</translation>
        </message>
        <message>
            <source>Protocol: SockJS</source>
            <translation>Protocol: SockJS</translation>
        </message>
        <message>
            <source>It expects a path that ends with three digits, a session of the client's choice and /websocket, and opens with the letter o.</source>
            <translation>It expects a path that ends with three digits, a session of the client's choice and /websocket, and opens with the letter o.</translation>
        </message>
        <message>
            <source>Protocol: SignalR</source>
            <translation>Protocol: SignalR</translation>
        </message>
        <message>
            <source>It expects the id from its negotiate request in the query; then the client names its protocol first.</source>
            <translation>It expects the id from its negotiate request in the query; then the client names its protocol first.</translation>
        </message>
        <message>
            <source>Protocol: GraphQL over WebSocket</source>
            <translation>Protocol: GraphQL over WebSocket</translation>
        </message>
        <message>
            <source>It expects the subprotocol graphql-transport-ws, and connection_init as the first message.</source>
            <translation>It expects the subprotocol graphql-transport-ws, and connection_init as the first message.</translation>
        </message>
        <message>
            <source>Protocol: MQTT over WebSocket</source>
            <translation>Protocol: MQTT over WebSocket</translation>
        </message>
        <message>
            <source>It expects the subprotocol mqtt, and a binary CONNECT packet as the first message.</source>
            <translation>It expects the subprotocol mqtt, and a binary CONNECT packet as the first message.</translation>
        </message>
        <message>
            <source>Recognised by the path alone</source>
            <translation>Recognised by the path alone</translation>
        </message>
        <message>
            <source>The application may speak something else.</source>
            <translation>The application may speak something else.</translation>
        </message>
        <message>
            <source>The path lacks its last slash</source>
            <translation>The path lacks its last slash</translation>
        </message>
        <message>
            <source>The server compares it to the letter.</source>
            <translation>The server compares it to the letter.</translation>
        </message>
        <message>
            <source>Use the path: {path}</source>
            <translation>Use the path: {path}</translation>
        </message>
        <message>
            <source>The query lacks: {query}</source>
            <translation>The query lacks: {query}</translation>
        </message>
        <message>
            <source>The server tells a WebSocket from its other transports by it.</source>
            <translation>The server tells a WebSocket from its other transports by it.</translation>
        </message>
        <message>
            <source>Test with: {query}</source>
            <translation>Test with: {query}</translation>
        </message>
        <message>
            <source>The path lacks: {ending}</source>
            <translation>The path lacks: {ending}</translation>
        </message>
        <message>
            <source>Without it the server answers as a web page.</source>
            <translation>Without it the server answers as a web page.</translation>
        </message>
        <message>
            <source>Add it to the URL: {ending}</source>
            <translation>Add it to the URL: {ending}</translation>
        </message>
        <message>
            <source>No subprotocol was offered</source>
            <translation>No subprotocol was offered</translation>
        </message>
        <message>
            <source>The server refuses or closes a connection without it.</source>
            <translation>The server refuses or closes a connection without it.</translation>
        </message>
        <message>
            <source>Test with the subprotocol: {subprotocol}</source>
            <translation>Test with the subprotocol: {subprotocol}</translation>
        </message>
        <message>
            <source>The server pings every {seconds} s</source>
            <translation>The server pings every {seconds} s</translation>
        </message>
        <message>
            <source>An idle timeout on the way that is longer never cuts a quiet connection.</source>
            <translation>An idle timeout on the way that is longer never cuts a quiet connection.</translation>
        </message>
        <message>
            <source>The file's ending names no format: {file}</source>
            <translation>The file's ending names no format: {file}</translation>
        </message>
        <message>
            <source>The endings .json, .md and .html are known.</source>
            <translation>The endings .json, .md and .html are known.</translation>
        </message>
        <message>
            <source>Choose one of them.</source>
            <translation>Choose one of them.</translation>
        </message>
        <message>
            <source>The file could not be written: {file}</source>
            <translation>The file could not be written: {file}</translation>
        </message>
        <message>
            <source>Choose another folder, or check its rights.</source>
            <translation>Choose another folder, or check its rights.</translation>
        </message>
        <message>
            <source>1000: the purpose of the connection is fulfilled</source>
            <translation>1000: the purpose of the connection is fulfilled</translation>
        </message>
        <message>
            <source>1001: the other side goes away, for a restart or another page</source>
            <translation>1001: the other side goes away, for a restart or another page</translation>
        </message>
        <message>
            <source>1002: the other side saw a breach of the protocol</source>
            <translation>1002: the other side saw a breach of the protocol</translation>
        </message>
        <message>
            <source>1003: the application does not take this kind of data</source>
            <translation>1003: the application does not take this kind of data</translation>
        </message>
        <message>
            <source>1005: the Close frame carries no code</source>
            <translation>1005: the Close frame carries no code</translation>
        </message>
        <message>
            <source>1006: there was no Close frame. Nobody sends this code; browsers show it for a connection that was dropped: by an idle limit such as proxy_read_timeout, a restart or the network</source>
            <translation>1006: there was no Close frame. Nobody sends this code; browsers show it for a connection that was dropped: by an idle limit such as proxy_read_timeout, a restart or the network</translation>
        </message>
        <message>
            <source>1007: a text message was not valid UTF-8</source>
            <translation>1007: a text message was not valid UTF-8</translation>
        </message>
        <message>
            <source>1008: a rule of the application was broken, often a missing login</source>
            <translation>1008: a rule of the application was broken, often a missing login</translation>
        </message>
        <message>
            <source>1009: a message was too large for the other side</source>
            <translation>1009: a message was too large for the other side</translation>
        </message>
        <message>
            <source>1010: an extension is missing</source>
            <translation>1010: an extension is missing</translation>
        </message>
        <message>
            <source>1011: an error inside the application</source>
            <translation>1011: an error inside the application</translation>
        </message>
        <message>
            <source>1012: the service restarts</source>
            <translation>1012: the service restarts</translation>
        </message>
        <message>
            <source>1013: the service is overloaded; try again later</source>
            <translation>1013: the service is overloaded; try again later</translation>
        </message>
        <message>
            <source>1014: a gateway got a wrong answer from the application</source>
            <translation>1014: a gateway got a wrong answer from the application</translation>
        </message>
        <message>
            <source>{code}: registered for a library or framework, which explains it</source>
            <translation>{code}: registered for a library or framework, which explains it</translation>
        </message>
        <message>
            <source>{code}: the application's own code, which its authors explain</source>
            <translation>{code}: the application's own code, which its authors explain</translation>
        </message>
        <message>
            <source>{code}: not a defined close code</source>
            <translation>{code}: not a defined close code</translation>
        </message>
        <message>
            <source>A reserved bit is set, as for compression, which was not agreed on</source>
            <translation>A reserved bit is set, as for compression, which was not agreed on</translation>
        </message>
        <message>
            <source>A frame has an opcode that does not exist</source>
            <translation>A frame has an opcode that does not exist</translation>
        </message>
        <message>
            <source>The server masked a frame, which only a client may do</source>
            <translation>The server masked a frame, which only a client may do</translation>
        </message>
        <message>
            <source>A client's frame is not masked</source>
            <translation>A client's frame is not masked</translation>
        </message>
        <message>
            <source>A control frame is fragmented</source>
            <translation>A control frame is fragmented</translation>
        </message>
        <message>
            <source>A control frame is longer than 125 bytes</source>
            <translation>A control frame is longer than 125 bytes</translation>
        </message>
        <message>
            <source>The length of a frame is not in its shortest form</source>
            <translation>The length of a frame is not in its shortest form</translation>
        </message>
        <message>
            <source>A fragment continues no message</source>
            <translation>A fragment continues no message</translation>
        </message>
        <message>
            <source>A new message began before the last one was complete</source>
            <translation>A new message began before the last one was complete</translation>
        </message>
        <message>
            <source>The Close frame has half a code</source>
            <translation>The Close frame has half a code</translation>
        </message>
        <message>
            <source>The Close frame has a code that must not be sent</source>
            <translation>The Close frame has a code that must not be sent</translation>
        </message>
        <message>
            <source>A text is not valid UTF-8</source>
            <translation>A text is not valid UTF-8</translation>
        </message>
        <message>
            <source>The limit here is {limit} bytes a message</source>
            <translation>The limit here is {limit} bytes a message</translation>
        </message>
        <message>
            <source>Connected, subprotocol {protocol}</source>
            <translation>Connected, subprotocol {protocol}</translation>
        </message>
        <message>
            <source>The server pinged and was answered: {count} times</source>
            <translation>The server pinged and was answered: {count} times</translation>
        </message>
        <message>
            <source>Not sent: the server does not read</source>
            <translation>Not sent: the server does not read</translation>
        </message>
        <message>
            <source>More than {limit} bytes wait for it.</source>
            <translation>More than {limit} bytes wait for it.</translation>
        </message>
        <message>
            <source>The file cannot be sent: {file}</source>
            <translation>The file cannot be sent: {file}</translation>
        </message>
        <message>
            <source>Only a regular file of at most {limit} bytes is sent.</source>
            <translation>Only a regular file of at most {limit} bytes is sent.</translation>
        </message>
        <message>
            <source>A byte has two hexadecimal digits, and one is missing</source>
            <translation>A byte has two hexadecimal digits, and one is missing</translation>
        </message>
        <message>
            <source>Not a hexadecimal digit: {character} at position {position}</source>
            <translation>Not a hexadecimal digit: {character} at position {position}</translation>
        </message>
        <message>
            <source>Closed from here; the server answered with code {code}</source>
            <translation>Closed from here; the server answered with code {code}</translation>
        </message>
        <message>
            <source>Closed from here; no Close frame of the server within {seconds} s</source>
            <translation>Closed from here; no Close frame of the server within {seconds} s</translation>
        </message>
        <message>
            <source>Closed from here; the connection ended before the server answered</source>
            <translation>Closed from here; the connection ended before the server answered</translation>
        </message>
        <message>
            <source>Closed by the server, code {code}</source>
            <translation>Closed by the server, code {code}</translation>
        </message>
        <message>
            <source>Closed by the server, code {code}: {reason}</source>
            <translation>Closed by the server, code {code}: {reason}</translation>
        </message>
        <message>
            <source>The connection was ended without a Close frame (TCP FIN)</source>
            <translation>The connection was ended without a Close frame (TCP FIN)</translation>
        </message>
        <message>
            <source>The connection was reset without a Close frame (TCP RST)</source>
            <translation>The connection was reset without a Close frame (TCP RST)</translation>
        </message>
        <message>
            <source>The server ended TLS with alert {alert}</source>
            <translation>The server ended TLS with alert {alert}</translation>
        </message>
        <message>
            <source>The server broke the WebSocket protocol; closed from here with code {code}</source>
            <translation>The server broke the WebSocket protocol; closed from here with code {code}</translation>
        </message>
        <message>
            <source>A message was too large; closed from here with code 1009</source>
            <translation>A message was too large; closed from here with code 1009</translation>
        </message>
        <message>
            <source>A message is incomplete: {bytes} bytes of it came, and not the rest</source>
            <translation>A message is incomplete: {bytes} bytes of it came, and not the rest</translation>
        </message>
        <message>
            <source>Check the path, or give a ws:// or wss:// URL.</source>
            <translation>Check the path, or give a ws:// or wss:// URL.</translation>
        </message>
        <message>
            <source>Not a file but a folder: {file}</source>
            <translation>Not a file but a folder: {file}</translation>
        </message>
        <message>
            <source>Give a file in it, for example nginx.conf.</source>
            <translation>Give a file in it, for example nginx.conf.</translation>
        </message>
        <message>
            <source>The Upgrade header is filled from {variable}, which stays empty</source>
            <translation>The Upgrade header is filled from {variable}, which stays empty</translation>
        </message>
        <message>
            <source>Nginx takes any name behind $http_ for a header of the client, so nobody complains; the client sends no such header, and the backend sees an ordinary request.</source>
            <translation>Nginx takes any name behind $http_ for a header of the client, so nobody complains; the client sends no such header, and the backend sees an ordinary request.</translation>
        </message>
        <message>
            <source>The server's own pings keep the connection open: one every {interval} s, proxy_read_timeout is {timeout} s</source>
            <translation>The server's own pings keep the connection open: one every {interval} s, proxy_read_timeout is {timeout} s</translation>
        </message>
        <message>
            <source>Traffic in either direction starts the timeout of Nginx anew.</source>
            <translation>Traffic in either direction starts the timeout of Nginx anew.</translation>
        </message>
        <message>
            <source>The server's pings come too late: one every {interval} s, but proxy_read_timeout is {timeout} s</source>
            <translation>The server's pings come too late: one every {interval} s, but proxy_read_timeout is {timeout} s</translation>
        </message>
        <message>
            <source>Nginx ends a silent connection before the first ping; clients reconnect again and again.</source>
            <translation>Nginx ends a silent connection before the first ping; clients reconnect again and again.</translation>
        </message>
        <message>
            <source>Set proxy_read_timeout above {interval} s in this location, or lower pingInterval.</source>
            <translation>Set proxy_read_timeout above {interval} s in this location, or lower pingInterval.</translation>
        </message>
        <message>
            <source>A member of the upstream does not take connections: {upstream}</source>
            <translation>A member of the upstream does not take connections: {upstream}</translation>
        </message>
        <message>
            <source>Nginx has taken another member, so this test went well; others pay for it with a delay, or with an error once the rest is gone.</source>
            <translation>Nginx has taken another member, so this test went well; others pay for it with a delay, or with an error once the rest is gone.</translation>
        </message>
        <message>
            <source>Start the application there, or take the server line out of the upstream.</source>
            <translation>Start the application there, or take the server line out of the upstream.</translation>
        </message>
        <message>
            <source>The round trip takes {proxy_ms} ms through Nginx and {direct_ms} ms directly to the backend</source>
            <translation>The round trip takes {proxy_ms} ms through Nginx and {direct_ms} ms directly to the backend</translation>
        </message>
        <message>
            <source>The application answers fast; the time is lost before it, in the network to Nginx or in Nginx.</source>
            <translation>The application answers fast; the time is lost before it, in the network to Nginx or in Nginx.</translation>
        </message>
        <message>
            <source>Test from the server itself: if it is fast there, it is the network.</source>
            <translation>Test from the server itself: if it is fast there, it is the network.</translation>
        </message>
        <message>
            <source>One parameter of the query; the name follows: $arg_token.</source>
            <translation>One parameter of the query; the name follows: $arg_token.</translation>
        </message>
        <message>
            <source>The query of the address, without the question mark.</source>
            <translation>The query of the address, without the question mark.</translation>
        </message>
        <message>
            <source>The client's address in four or sixteen bytes; for the key of a limit.</source>
            <translation>The client's address in four or sixteen bytes; for the key of a limit.</translation>
        </message>
        <message>
            <source>How many bytes of the answer went to the client; of a WebSocket, all that came from the backend.</source>
            <translation>How many bytes of the answer went to the client; of a WebSocket, all that came from the backend.</translation>
        </message>
        <message>
            <source>The number of the client's connection; the same in every line of one WebSocket.</source>
            <translation>The number of the client's connection; the same in every line of one WebSocket.</translation>
        </message>
        <message>
            <source>How many requests this connection has carried so far.</source>
            <translation>How many requests this connection has carried so far.</translation>
        </message>
        <message>
            <source>One cookie; its name follows: $cookie_session.</source>
            <translation>One cookie; its name follows: $cookie_session.</translation>
        </message>
        <message>
            <source>The folder of root or alias for this request.</source>
            <translation>The folder of root or alias for this request.</translation>
        </message>
        <message>
            <source>The same as $uri.</source>
            <translation>The same as $uri.</translation>
        </message>
        <message>
            <source>The host of the request line, or of Host, or the server's name; in lower case and without the port.</source>
            <translation>The host of the request line, or of Host, or the server's name; in lower case and without the port.</translation>
        </message>
        <message>
            <source>The name of this machine.</source>
            <translation>The name of this machine.</translation>
        </message>
        <message>
            <source>One header of the client; lower case, dashes as underscores: $http_user_agent.</source>
            <translation>One header of the client; lower case, dashes as underscores: $http_user_agent.</translation>
        </message>
        <message>
            <source>The header Connection as the client sent it; for a WebSocket it holds upgrade.</source>
            <translation>The header Connection as the client sent it; for a WebSocket it holds upgrade.</translation>
        </message>
        <message>
            <source>The header Host as the client sent it, with the port; empty when there is none.</source>
            <translation>The header Host as the client sent it, with the port; empty when there is none.</translation>
        </message>
        <message>
            <source>The page from which a browser opens the WebSocket; other clients send none.</source>
            <translation>The page from which a browser opens the WebSocket; other clients send none.</translation>
        </message>
        <message>
            <source>The header Upgrade of the client: websocket for a WebSocket, empty for an ordinary request.</source>
            <translation>The header Upgrade of the client: websocket for a WebSocket, empty for an ordinary request.</translation>
        </message>
        <message>
            <source>How the client calls itself.</source>
            <translation>How the client calls itself.</translation>
        </message>
        <message>
            <source>The addresses that proxies before this one have named; any client can write it.</source>
            <translation>The addresses that proxies before this one have named; any client can write it.</translation>
        </message>
        <message>
            <source>The scheme that a proxy before this one has seen.</source>
            <translation>The scheme that a proxy before this one has seen.</translation>
        </message>
        <message>
            <source>The word on over TLS, else empty.</source>
            <translation>The word on over TLS, else empty.</translation>
        </message>
        <message>
            <source>A question mark when the address has a query, else empty.</source>
            <translation>A question mark when the address has a query, else empty.</translation>
        </message>
        <message>
            <source>Assigning to it limits the bytes per second of this answer.</source>
            <translation>Assigning to it limits the bytes per second of this answer.</translation>
        </message>
        <message>
            <source>The time now in seconds with milliseconds.</source>
            <translation>The time now in seconds with milliseconds.</translation>
        </message>
        <message>
            <source>The version of this Nginx.</source>
            <translation>The version of this Nginx.</translation>
        </message>
        <message>
            <source>X-Forwarded-For of the client with this client's address behind it.</source>
            <translation>X-Forwarded-For of the client with this client's address behind it.</translation>
        </message>
        <message>
            <source>Name and port of the backend as proxy_pass names it; what Host is when no line sets it.</source>
            <translation>Name and port of the backend as proxy_pass names it; what Host is when no line sets it.</translation>
        </message>
        <message>
            <source>The port of the backend as proxy_pass names it.</source>
            <translation>The port of the backend as proxy_pass names it.</translation>
        </message>
        <message>
            <source>The client's address that a load balancer told by the PROXY protocol.</source>
            <translation>The client's address that a load balancer told by the PROXY protocol.</translation>
        </message>
        <message>
            <source>The same as $args.</source>
            <translation>The same as $args.</translation>
        </message>
        <message>
            <source>The address of the peer before the real one was put in its place.</source>
            <translation>The address of the peer before the real one was put in its place.</translation>
        </message>
        <message>
            <source>The address of the peer: the client, or the proxy in front.</source>
            <translation>The address of the peer: the client, or the proxy in front.</translation>
        </message>
        <message>
            <source>The port of the peer.</source>
            <translation>The port of the peer.</translation>
        </message>
        <message>
            <source>The user name of auth_basic.</source>
            <translation>The user name of auth_basic.</translation>
        </message>
        <message>
            <source>The request line as it came.</source>
            <translation>The request line as it came.</translation>
        </message>
        <message>
            <source>The body of the request; a WebSocket handshake has none.</source>
            <translation>The body of the request; a WebSocket handshake has none.</translation>
        </message>
        <message>
            <source>A random name for this request, to find it in the logs of Nginx and of the backend.</source>
            <translation>A random name for this request, to find it in the logs of Nginx and of the backend.</translation>
        </message>
        <message>
            <source>How many bytes the client sent: request line, headers and body.</source>
            <translation>How many bytes the client sent: request line, headers and body.</translation>
        </message>
        <message>
            <source>The method; GET for a WebSocket over HTTP/1.1.</source>
            <translation>The method; GET for a WebSocket over HTTP/1.1.</translation>
        </message>
        <message>
            <source>Seconds from the first byte to the end; for a WebSocket how long it was open.</source>
            <translation>Seconds from the first byte to the end; for a WebSocket how long it was open.</translation>
        </message>
        <message>
            <source>Path and query as the client sent them, not decoded.</source>
            <translation>Path and query as the client sent them, not decoded.</translation>
        </message>
        <message>
            <source>The word http or https.</source>
            <translation>The word http or https.</translation>
        </message>
        <message>
            <source>One header of the answer: $sent_http_content_type.</source>
            <translation>One header of the answer: $sent_http_content_type.</translation>
        </message>
        <message>
            <source>The address of this machine at which the request arrived.</source>
            <translation>The address of this machine at which the request arrived.</translation>
        </message>
        <message>
            <source>The first name of the server that answers.</source>
            <translation>The first name of the server that answers.</translation>
        </message>
        <message>
            <source>The port at which the request arrived.</source>
            <translation>The port at which the request arrived.</translation>
        </message>
        <message>
            <source>The protocol of the request: HTTP/1.1, HTTP/2.0.</source>
            <translation>The protocol of the request: HTTP/1.1, HTTP/2.0.</translation>
        </message>
        <message>
            <source>Whether the client's certificate is good: SUCCESS, FAILED or NONE.</source>
            <translation>Whether the client's certificate is good: SUCCESS, FAILED or NONE.</translation>
        </message>
        <message>
            <source>The version of TLS.</source>
            <translation>The version of TLS.</translation>
        </message>
        <message>
            <source>The name that the client asked for in the TLS handshake (SNI).</source>
            <translation>The name that the client asked for in the TLS handshake (SNI).</translation>
        </message>
        <message>
            <source>The status of the answer; 101 when a WebSocket was let through.</source>
            <translation>The status of the answer; 101 when a WebSocket was let through.</translation>
        </message>
        <message>
            <source>The time now as ISO 8601 writes it.</source>
            <translation>The time now as ISO 8601 writes it.</translation>
        </message>
        <message>
            <source>The time now as logs write it.</source>
            <translation>The time now as logs write it.</translation>
        </message>
        <message>
            <source>The address of the backend that was asked; several when one failed.</source>
            <translation>The address of the backend that was asked; several when one failed.</translation>
        </message>
        <message>
            <source>Seconds until the connection to the backend stood.</source>
            <translation>Seconds until the connection to the backend stood.</translation>
        </message>
        <message>
            <source>One header of the backend's answer: $upstream_http_upgrade.</source>
            <translation>One header of the backend's answer: $upstream_http_upgrade.</translation>
        </message>
        <message>
            <source>Seconds that the backend took; for a WebSocket how long it was open.</source>
            <translation>Seconds that the backend took; for a WebSocket how long it was open.</translation>
        </message>
        <message>
            <source>The status that the backend gave; not always what the client sees.</source>
            <translation>The status that the backend gave; not always what the client sees.</translation>
        </message>
        <message>
            <source>The path, decoded and cleaned, as rewrites have changed it.</source>
            <translation>The path, decoded and cleaned, as rewrites have changed it.</translation>
        </message>
        <message>
            <source>Write {directive} instead</source>
            <translation>Write {directive} instead</translation>
        </message>
        <message>
            <source>Add the missing semicolon</source>
            <translation>Add the missing semicolon</translation>
        </message>
        <message>
            <source>Write {value} instead</source>
            <translation>Write {value} instead</translation>
        </message>
        <message>
            <source>Remove this second {directive}</source>
            <translation>Remove this second {directive}</translation>
        </message>
        <message>
            <source>The fix also makes a new file</source>
            <translation>The fix also makes a new file</translation>
        </message>
        <message>
            <source>Open the page Fix in the guide; it shows the whole change.</source>
            <translation>Open the page Fix in the guide; it shows the whole change.</translation>
        </message>
        <message>
            <source>The log cannot be read: {file}</source>
            <translation>The log cannot be read: {file}</translation>
        </message>
        <message>
            <source>Access logs are read with the rights of this user.</source>
            <translation>Access logs are read with the rights of this user.</translation>
        </message>
        <message>
            <source>Look into it as root, or join the group that may read it.</source>
            <translation>Look into it as root, or join the group that may read it.</translation>
        </message>
        <message>
            <source>A stock client connects in {ms} ms</source>
            <translation>A stock client connects in {ms} ms</translation>
        </message>
        <message>
            <source>A stock client does not connect: {reason}</source>
            <translation>A stock client does not connect: {reason}</translation>
        </message>
        <message>
            <source>A stock client got no answer within {seconds} s</source>
            <translation>A stock client got no answer within {seconds} s</translation>
        </message>
        <message>
            <source>A stock client was not asked</source>
            <translation>A stock client was not asked</translation>
        </message>
        <message>
            <source>An address was given for the name, and it always looks names up by itself.</source>
            <translation>An address was given for the name, and it always looks names up by itself.</translation>
        </message>
        <message>
            <source>The two disagree: a stock client connects, and this test does not</source>
            <translation>The two disagree: a stock client connects, and this test does not</translation>
        </message>
        <message>
            <source>The way may differ (an HTTP proxy, another address of the name), or the test of Gate101 is wrong.</source>
            <translation>The way may differ (an HTTP proxy, another address of the name), or the test of Gate101 is wrong.</translation>
        </message>
        <message>
            <source>Test once more. If it stays so, please report it with the saved test.</source>
            <translation>Test once more. If it stays so, please report it with the saved test.</translation>
        </message>
        <message>
            <source>The two disagree: this test connects, and a stock client does not</source>
            <translation>The two disagree: this test connects, and a stock client does not</translation>
        </message>
        <message>
            <source>The client certificate cannot be read: {file}</source>
            <translation>The client certificate cannot be read: {file}</translation>
        </message>
        <message>
            <source>The key of the client certificate cannot be used: {file}</source>
            <translation>The key of the client certificate cannot be used: {file}</translation>
        </message>
        <message>
            <source>It is missing, encrypted, or belongs to another certificate.</source>
            <translation>It is missing, encrypted, or belongs to another certificate.</translation>
        </message>
    </context>
    <context>
        <name>State</name>
        <message>
            <source>OK</source>
            <extracomment>State of one part of the request's path: it works.</extracomment>
            <translation>OK</translation>
        </message>
        <message>
            <source>Warning</source>
            <extracomment>State of one part of the request's path: it works, with a reservation.</extracomment>
            <translation>Warning</translation>
        </message>
        <message>
            <source>Error</source>
            <extracomment>State of one part of the request's path: it fails here.</extracomment>
            <translation>Error</translation>
        </message>
        <message>
            <source>Not checked</source>
            <extracomment>State of one part of the request's path: nothing is known yet.</extracomment>
            <translation>Not checked</translation>
        </message>
    </context>
    <context>
        <name>TestPage</name>
        <message>
            <source>%1 ms</source>
            <extracomment>A duration in milliseconds.</extracomment>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>Certificates</source>
            <translation>Certificates</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Subject</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>Issued by</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Valid until</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>Names</translation>
        </message>
        <message>
            <source>The WebSocket works</source>
            <translation>The WebSocket works</translation>
        </message>
        <message>
            <source>Possible: %1</source>
            <extracomment>%1 is a cause that the observations do not rule out.</extracomment>
            <translation>Possible: %1</translation>
        </message>
        <message>
            <source>The WebSocket does not work, and no cause could be named</source>
            <translation>The WebSocket does not work, and no cause could be named</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Result</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Stage</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>WebSocket test: %1</source>
            <extracomment>Title of a page; %1 is the URL.</extracomment>
            <translation>WebSocket test: %1</translation>
        </message>
        <message>
            <source>Made on %1 with Gate101 %2</source>
            <extracomment>%1 is a date with its time.</extracomment>
            <translation>Made on %1 with Gate101 %2</translation>
        </message>
        <message>
            <source>Stages</source>
            <translation>Stages</translation>
        </message>
        <message>
            <source>Exchanges</source>
            <translation>Exchanges</translation>
        </message>
        <message>
            <source>Plain request of the same path</source>
            <translation>Plain request of the same path</translation>
        </message>
        <message>
            <source>Backend, asked directly</source>
            <translation>Backend, asked directly</translation>
        </message>
        <message>
            <source>Backend, asked as Nginx does now</source>
            <translation>Backend, asked as Nginx does now</translation>
        </message>
        <message>
            <source>Backend, asked as Nginx will after the fix</source>
            <translation>Backend, asked as Nginx will after the fix</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::ApplyPage</name>
        <message>
            <source>See the &amp;test</source>
            <translation>See the &amp;test</translation>
        </message>
        <message>
            <source>&amp;Apply now</source>
            <translation>&amp;Apply now</translation>
        </message>
        <message>
            <source>The change is being applied</source>
            <translation>The change is being applied</translation>
        </message>
        <message>
            <source>The change is applied and waits for your confirmation</source>
            <translation>The change is applied and waits for your confirmation</translation>
        </message>
        <message>
            <source>This is what will happen</source>
            <translation>This is what will happen</translation>
        </message>
        <message>
            <source>When a step fails, everything before it is taken back and the old files stand again.</source>
            <translation>When a step fails, everything before it is taken back and the old files stand again.</translation>
        </message>
        <message>
            <source>Until you keep the change, it reverts by itself, even when this window is closed or this computer loses its network.</source>
            <translation>Until you keep the change, it reverts by itself, even when this window is closed or this computer loses its network.</translation>
        </message>
        <message>
            <source>Nginx reloads. Open connections stay until they end.</source>
            <translation>Nginx reloads. Open connections stay until they end.</translation>
        </message>
        <message>
            <source>Nginx restarts. Open connections are cut.</source>
            <translation>Nginx restarts. Open connections are cut.</translation>
        </message>
        <message>
            <source>The new files are checked by nginx -t, away from the real ones.</source>
            <translation>The new files are checked by nginx -t, away from the real ones.</translation>
        </message>
        <message>
            <source>The old files are kept, then these are replaced:</source>
            <translation>The old files are kept, then these are replaced:</translation>
        </message>
        <message>
            <source>The URL is tested at once, and the answer is shown.</source>
            <translation>The URL is tested at once, and the answer is shown.</translation>
        </message>
        <message>
            <source>Without your confirmation the old files come back after %1 s.</source>
            <translation>Without your confirmation the old files come back after %1 s.</translation>
        </message>
        <message>
            <source>In this order</source>
            <translation>In this order</translation>
        </message>
        <message>
            <source>How Nginx takes it up</source>
            <translation>How Nginx takes it up</translation>
        </message>
        <message>
            <source>Reload (recommended)</source>
            <translation>Reload (recommended)</translation>
        </message>
        <message>
            <source>New workers start with the new configuration; old ones finish their connections.</source>
            <translation>New workers start with the new configuration; old ones finish their connections.</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>Restart</translation>
        </message>
        <message>
            <source>Nginx stops and starts. Every open connection is cut, and for a moment nobody answers.</source>
            <translation>Nginx stops and starts. Every open connection is cut, and for a moment nobody answers.</translation>
        </message>
        <message>
            <source>&amp;Time to confirm</source>
            <translation>&amp;Time to confirm</translation>
        </message>
        <message>
            <source> s</source>
            <extracomment>Behind a number of seconds.</extracomment>
            <translation> s</translation>
        </message>
        <message>
            <source>Steps and their times</source>
            <translation>Steps and their times</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::AskPassword</name>
        <message>
            <source>Administrator rights are needed</source>
            <translation>Administrator rights are needed</translation>
        </message>
        <message>
            <source>Gate101 changes the configuration of Nginx through sudo. Whoever may do that is as powerful as the administrator of this computer.</source>
            <translation>Gate101 changes the configuration of Nginx through sudo. Whoever may do that is as powerful as the administrator of this computer.</translation>
        </message>
        <message>
            <source>&amp;Continue</source>
            <translation>&amp;Continue</translation>
        </message>
        <message>
            <source>&amp;Dismiss</source>
            <translation>&amp;Dismiss</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::Assistant</name>
        <message>
            <source>Go to the definition</source>
            <translation>Go to the definition</translation>
        </message>
        <message>
            <source>Explain</source>
            <translation>Explain</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Redo</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Cut</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copy</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Paste</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Select all</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::BusyLine</name>
        <message>
            <source>Working</source>
            <translation>Working</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::ChecksRoom</name>
        <message>
            <source>When it still does not work</source>
            <translation>When it still does not work</translation>
        </message>
        <message>
            <source>Five questions about this server, each with what the answer rests on.</source>
            <translation>Five questions about this server, each with what the answer rests on.</translation>
        </message>
        <message>
            <source>The questions are about one address. Diagnose it first.</source>
            <translation>The questions are about one address. Diagnose it first.</translation>
        </message>
        <message>
            <source>As&amp;k again</source>
            <translation>As&amp;k again</translation>
        </message>
        <message>
            <source>Dia&amp;gnose</source>
            <translation>Dia&amp;gnose</translation>
        </message>
        <message>
            <source>Ask with administrator &amp;rights</source>
            <translation>Ask with administrator &amp;rights</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::CompletionPopup</name>
        <message>
            <source>Suggestions</source>
            <translation>Suggestions</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::ConfigModel</name>
        <message>
            <source>not enabled</source>
            <translation>not enabled</translation>
        </message>
        <message>
            <source>not part of the configuration</source>
            <translation>not part of the configuration</translation>
        </message>
        <message>
            <source>serves this address</source>
            <translation>serves this address</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::ConfigTree</name>
        <message>
            <source>Files of the configuration</source>
            <translation>Files of the configuration</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::ConversationView</name>
        <message>
            <source>Conversation</source>
            <translation>Conversation</translation>
        </message>
        <message>
            <source>Open the connection to send and receive messages.</source>
            <translation>Open the connection to send and receive messages.</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Message</translation>
        </message>
        <message>
            <source>&amp;Send</source>
            <translation>&amp;Send</translation>
        </message>
        <message>
            <source>P&amp;ing</source>
            <extracomment>Button: sends a WebSocket ping and measures its round trip.</extracomment>
            <translation>P&amp;ing</translation>
        </message>
        <message>
            <source>Send a file as one binary message</source>
            <translation>Send a file as one binary message</translation>
        </message>
        <message>
            <source>Text</source>
            <extracomment>What is typed in the field beside it: text, or bytes as hexadecimal digits.</extracomment>
            <translation>Text</translation>
        </message>
        <message>
            <source>Bytes</source>
            <translation>Bytes</translation>
        </message>
        <message>
            <source>Kind of message</source>
            <translation>Kind of message</translation>
        </message>
        <message>
            <source>Message, as hexadecimal digits</source>
            <translation>Message, as hexadecimal digits</translation>
        </message>
        <message>
            <source>For&amp;mat</source>
            <extracomment>Check box: JSON messages are shown with line breaks, binary ones as hexadecimal digits.</extracomment>
            <translation>For&amp;mat</translation>
        </message>
        <message>
            <source>JSON with line breaks, binary messages as hexadecimal digits. Enter folds a message.</source>
            <translation>JSON with line breaks, binary messages as hexadecimal digits. Enter folds a message.</translation>
        </message>
        <message>
            <source>Cop&amp;y</source>
            <translation>Cop&amp;y</translation>
        </message>
        <message>
            <source>Copies the message at the caret, or the latest one, unchanged.</source>
            <translation>Copies the message at the caret, or the latest one, unchanged.</translation>
        </message>
        <message>
            <source>&amp;File…</source>
            <translation>&amp;File…</translation>
        </message>
        <message>
            <source>Sends a file as one binary message.</source>
            <translation>Sends a file as one binary message.</translation>
        </message>
        <message>
            <source>Clos&amp;e the connection</source>
            <translation>Clos&amp;e the connection</translation>
        </message>
        <message>
            <source>Op&amp;en the connection</source>
            <translation>Op&amp;en the connection</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::DiagnosePage</name>
        <message>
            <source>See the &amp;fix</source>
            <translation>See the &amp;fix</translation>
        </message>
        <message>
            <source>See the &amp;live test</source>
            <translation>See the &amp;live test</translation>
        </message>
        <message>
            <source>&amp;Diagnose again</source>
            <translation>&amp;Diagnose again</translation>
        </message>
        <message>
            <source>Diagnose a&amp;gain</source>
            <translation>Diagnose a&amp;gain</translation>
        </message>
        <message>
            <source>Following the request</source>
            <translation>Following the request</translation>
        </message>
        <message>
            <source>Nothing has been diagnosed yet</source>
            <translation>Nothing has been diagnosed yet</translation>
        </message>
        <message>
            <source>The configuration is read and the live endpoint is asked. Nothing is changed.</source>
            <translation>The configuration is read and the live endpoint is asked. Nothing is changed.</translation>
        </message>
        <message>
            <source>Open in the &amp;editor</source>
            <translation>Open in the &amp;editor</translation>
        </message>
        <message>
            <source>Lines of the configuration</source>
            <translation>Lines of the configuration</translation>
        </message>
        <message>
            <source>can be fixed automatically</source>
            <extracomment>Beside a finding: Gate101 has an edit for it.</extracomment>
            <translation>can be fixed automatically</translation>
        </message>
        <message>
            <source>Note</source>
            <extracomment>Severity of a finding that is good to know and needs nothing.</extracomment>
            <translation>Note</translation>
        </message>
        <message>
            <source>%1 · serves this address</source>
            <extracomment>Over an excerpt of a configuration file; %1 is its path.</extracomment>
            <translation>%1 · serves this address</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::DiffView</name>
        <message>
            <source>%1 (new file)  +%2</source>
            <extracomment>Heads the lines of a file in a comparison; %1 is its path, %2 the number of lines it gets.</extracomment>
            <translation>%1 (new file)  +%2</translation>
        </message>
        <message>
            <source>%1 (new link to %2)</source>
            <extracomment>Heads a file in a comparison; a symbolic link %1 that leads to %2 is made.</extracomment>
            <translation>%1 (new link to %2)</translation>
        </message>
        <message>
            <source>Comparison of the files before and after</source>
            <translation>Comparison of the files before and after</translation>
        </message>
        <message numerus="yes">
            <source>%n unchanged line(s)</source>
            <extracomment>Stands for lines of a file that are left out because they do not change.</extracomment>
            <translation>
                <numerusform>%n unchanged line</numerusform>
                <numerusform>%n unchanged lines</numerusform>
            </translation>
        </message>
        <message>
            <source>Make this edit: %1</source>
            <extracomment>Names the box that takes or leaves out a block of a change; %1 is its first line.</extracomment>
            <translation>Make this edit: %1</translation>
        </message>
        <message>
            <source>Leave this edit out, or make it</source>
            <translation>Leave this edit out, or make it</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::Documents</name>
        <message>
            <source>It is larger than %1 MB, or no ordinary file.</source>
            <translation>It is larger than %1 MB, or no ordinary file.</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::DraftsNotice</name>
        <message>
            <source>Edits of an earlier window are kept. They were not applied.</source>
            <translation>Edits of an earlier window are kept. They were not applied.</translation>
        </message>
        <message>
            <source>Open the editor</source>
            <translation>Open the editor</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::EditorRoom</name>
        <message>
            <source>%1 could not be read: %2</source>
            <translation>%1 could not be read: %2</translation>
        </message>
        <message>
            <source>The configuration has not been read yet. Enter the URL and diagnose, then its files are here.</source>
            <translation>The configuration has not been read yet. Enter the URL and diagnose, then its files are here.</translation>
        </message>
        <message>
            <source>&amp;Diagnose</source>
            <translation>&amp;Diagnose</translation>
        </message>
        <message>
            <source>Text of %1</source>
            <translation>Text of %1</translation>
        </message>
        <message>
            <source>Dis&amp;card what was typed</source>
            <translation>Dis&amp;card what was typed</translation>
        </message>
        <message>
            <source>&amp;Preview the change</source>
            <translation>&amp;Preview the change</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Find</translation>
        </message>
        <message>
            <source>Find (Ctrl+F), replace (Ctrl+H), find in all files (Ctrl+Shift+F), go to a line (Ctrl+G)</source>
            <translation>Find (Ctrl+F), replace (Ctrl+H), find in all files (Ctrl+Shift+F), go to a line (Ctrl+G)</translation>
        </message>
        <message numerus="yes">
            <source>Edits that were not applied are back: %n file(s), from %1</source>
            <translation>
                <numerusform>Edits that were not applied are back: %n file, from %1</numerusform>
                <numerusform>Edits that were not applied are back: %n files, from %1</numerusform>
            </translation>
        </message>
        <message>
            <source>OK</source>
            <translation>OK</translation>
        </message>
        <message>
            <source>Open files</source>
            <translation>Open files</translation>
        </message>
        <message>
            <source>Close %1</source>
            <translation>Close %1</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::EvidencePopover</name>
        <message>
            <source>&amp;Copy</source>
            <extracomment>Button: copies the evidence to the clipboard.</extracomment>
            <translation>&amp;Copy</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <extracomment>Button: closes the evidence.</extracomment>
            <translation>C&amp;lose</translation>
        </message>
        <message>
            <source>Evidence: %1</source>
            <extracomment>Title over the evidence of one station of the request path; %1 is its name.</extracomment>
            <translation>Evidence: %1</translation>
        </message>
        <message>
            <source>Nothing has been asked of this station yet.</source>
            <translation>Nothing has been asked of this station yet.</translation>
        </message>
        <message>
            <source>Before</source>
            <extracomment>Beside what a station said before the change.</extracomment>
            <translation>Before</translation>
        </message>
        <message>
            <source>Now</source>
            <extracomment>Beside what a station says after the change.</extracomment>
            <translation>Now</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::FindPanel</name>
        <message numerus="yes">
            <source>%n replaced</source>
            <translation>
                <numerusform>%n replaced</numerusform>
                <numerusform>%n replaced</numerusform>
            </translation>
        </message>
        <message>
            <source>Not a regular expression</source>
            <translation>Not a regular expression</translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n found</numerusform>
                <numerusform>%n found</numerusform>
            </translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Find</translation>
        </message>
        <message>
            <source>Replace with</source>
            <translation>Replace with</translation>
        </message>
        <message>
            <source>&amp;Match case</source>
            <translation>&amp;Match case</translation>
        </message>
        <message>
            <source>&amp;Whole words</source>
            <translation>&amp;Whole words</translation>
        </message>
        <message>
            <source>Regular e&amp;xpression</source>
            <translation>Regular e&amp;xpression</translation>
        </message>
        <message>
            <source>In all &amp;files</source>
            <translation>In all &amp;files</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Previous</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Next</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Replace</translation>
        </message>
        <message>
            <source>Replace all</source>
            <translation>Replace all</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Places found</source>
            <translation>Places found</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::FixPage</name>
        <message>
            <source>Pre&amp;pare to apply</source>
            <translation>Pre&amp;pare to apply</translation>
        </message>
        <message>
            <source>&amp;Edit by hand</source>
            <translation>&amp;Edit by hand</translation>
        </message>
        <message>
            <source>Reverts by itself unless it is confirmed within %1 s.</source>
            <translation>Reverts by itself unless it is confirmed within %1 s.</translation>
        </message>
        <message>
            <source>No change is needed</source>
            <translation>No change is needed</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n file</numerusform>
                <numerusform>%n files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) in %1</source>
            <extracomment>What a change consists of; %n counts its lines, %1 is "2 files".</extracomment>
            <translation>
                <numerusform>%n line in %1</numerusform>
                <numerusform>%n lines in %1</numerusform>
            </translation>
        </message>
        <message>
            <source>The real nginx -t checks the result before a file is touched.</source>
            <translation>The real nginx -t checks the result before a file is touched.</translation>
        </message>
        <message>
            <source>%1 (recommended)</source>
            <extracomment>Behind the name of a method that suits this configuration best; %1 is that name.</extracomment>
            <translation>%1 (recommended)</translation>
        </message>
        <message>
            <source>Method 1: complete the location</source>
            <translation>Method 1: complete the location</translation>
        </message>
        <message>
            <source>The location that serves the address today learns to pass the upgrade on. A map keeps ordinary requests as they are.</source>
            <translation>The location that serves the address today learns to pass the upgrade on. A map keeps ordinary requests as they are.</translation>
        </message>
        <message>
            <source>Method 2: a location of its own</source>
            <translation>Method 2: a location of its own</translation>
        </message>
        <message>
            <source>Only this path gets a location. Its long timeout applies to this path alone.</source>
            <translation>Only this path gets a location. Its long timeout applies to this path alone.</translation>
        </message>
        <message>
            <source>Edited by hand</source>
            <translation>Edited by hand</translation>
        </message>
        <message>
            <source>What you changed in the editor, exactly as it stands there.</source>
            <translation>What you changed in the editor, exactly as it stands there.</translation>
        </message>
        <message>
            <source>Show in one &amp;column</source>
            <translation>Show in one &amp;column</translation>
        </message>
        <message>
            <source>Show side by &amp;side</source>
            <translation>Show side by &amp;side</translation>
        </message>
        <message>
            <source>Copy as a &amp;diff</source>
            <translation>Copy as a &amp;diff</translation>
        </message>
        <message>
            <source>Every edit is left out</source>
            <translation>Every edit is left out</translation>
        </message>
        <message>
            <source>With this change: %1</source>
            <extracomment>%1 says what the configuration amounts to once the edits shown are made.</extracomment>
            <translation>With this change: %1</translation>
        </message>
        <message>
            <source>With the edits that are ticked: %1</source>
            <translation>With the edits that are ticked: %1</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::Footer</name>
        <message>
            <source>Working</source>
            <translation>Working</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <extracomment>Button: the step before this one.</extracomment>
            <translation>&amp;Back</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::GoToLine</name>
        <message>
            <source>&amp;Line (1 to %1)</source>
            <translation>&amp;Line (1 to %1)</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::HelpWindow</name>
        <message>
            <source>%1 · Help of Gate101</source>
            <extracomment>Title of the help window; %1 is the title of a page.</extracomment>
            <translation>%1 · Help of Gate101</translation>
        </message>
        <message>
            <source>&amp;Search the help</source>
            <translation>&amp;Search the help</translation>
        </message>
        <message>
            <source>Search the help</source>
            <translation>Search the help</translation>
        </message>
        <message>
            <source>No page has all of these words.</source>
            <translation>No page has all of these words.</translation>
        </message>
        <message>
            <source>Contents of the help</source>
            <translation>Contents of the help</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <extracomment>To the page that was read before.</extracomment>
            <translation>&amp;Back</translation>
        </message>
        <message>
            <source>&amp;Forward</source>
            <extracomment>To the page from which one went back.</extracomment>
            <translation>&amp;Forward</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Close</translation>
        </message>
        <message>
            <source>Page of the help</source>
            <translation>Page of the help</translation>
        </message>
        <message>
            <source>First things</source>
            <translation>First things</translation>
        </message>
        <message>
            <source>The guide, step by step</source>
            <translation>The guide, step by step</translation>
        </message>
        <message>
            <source>The other rooms</source>
            <translation>The other rooms</translation>
        </message>
        <message>
            <source>WebSocket through Nginx</source>
            <translation>WebSocket through Nginx</translation>
        </message>
        <message>
            <source>Around Nginx</source>
            <translation>Around Nginx</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::HistogramView</name>
        <message>
            <source>Round trip times</source>
            <translation>Round trip times</translation>
        </message>
        <message>
            <source>No round trip has been timed yet.</source>
            <translation>No round trip has been timed yet.</translation>
        </message>
        <message>
            <source>Median %1 · 99 % %2 · slowest %3</source>
            <extracomment>Under a histogram of round trip times; %1 to %3 are durations with their unit.</extracomment>
            <translation>Median %1 · 99 % %2 · slowest %3</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::HistoryRoom</name>
        <message>
            <source>not confirmed</source>
            <extracomment>State of a change in the history.</extracomment>
            <translation>not confirmed</translation>
        </message>
        <message>
            <source>kept</source>
            <extracomment>State of a change in the history.</extracomment>
            <translation>kept</translation>
        </message>
        <message>
            <source>taken back</source>
            <extracomment>State of a change in the history.</extracomment>
            <translation>taken back</translation>
        </message>
        <message>
            <source>taken back in part</source>
            <extracomment>State of a change in the history: it was taken back as far as nobody else had edited the files.</extracomment>
            <translation>taken back in part</translation>
        </message>
        <message>
            <source>Every change, and the way back</source>
            <translation>Every change, and the way back</translation>
        </message>
        <message>
            <source>No change has been made yet.</source>
            <translation>No change has been made yet.</translation>
        </message>
        <message>
            <source>Undo makes a new change that brings the old bytes back. It is checked, applied and confirmed like any other.</source>
            <translation>Undo makes a new change that brings the old bytes back. It is checked, applied and confirmed like any other.</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Changes</translation>
        </message>
        <message>
            <source>&amp;Undo this change</source>
            <translation>&amp;Undo this change</translation>
        </message>
        <message>
            <source>&amp;Keep the change</source>
            <translation>&amp;Keep the change</translation>
        </message>
        <message>
            <source>&amp;Revert</source>
            <translation>&amp;Revert</translation>
        </message>
        <message>
            <source>record damaged</source>
            <extracomment>State of a change in the history: its record on the disk is damaged and was left alone.</extracomment>
            <translation>record damaged</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::HopButton</name>
        <message>
            <source>Client</source>
            <extracomment>A station of the request path: the program that connects.</extracomment>
            <translation>Client</translation>
        </message>
        <message>
            <source>Name</source>
            <extracomment>A station of the request path: the host name and its addresses.</extracomment>
            <translation>Name</translation>
        </message>
        <message>
            <source>TLS</source>
            <translation>TLS</translation>
        </message>
        <message>
            <source>Nginx</source>
            <translation>Nginx</translation>
        </message>
        <message>
            <source>Backend</source>
            <extracomment>A station of the request path: the application behind Nginx.</extracomment>
            <translation>Backend</translation>
        </message>
        <message>
            <source>%1: %2 %3</source>
            <extracomment>Read by a screen reader: the station's name, its state and a status code or nothing ("Nginx: Error 404").</extracomment>
            <translation>%1: %2 %3</translation>
        </message>
        <message>
            <source>%1. Press Enter for the evidence.</source>
            <extracomment>Read by a screen reader; %1 are the facts of a station of the request path.</extracomment>
            <translation>%1. Press Enter for the evidence.</translation>
        </message>
        <message>
            <source>Was %1, now %2</source>
            <extracomment>A station of the request path after a change; %1 and %2 are status codes ("Was 404, now 101").</extracomment>
            <translation>Was %1, now %2</translation>
        </message>
        <message>
            <source>Before: %1</source>
            <extracomment>What a test saw of a station before the change; %1 is such as "404 · 12 ms".</extracomment>
            <translation>Before: %1</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <extracomment>What a test saw of a station after the change; %1 is such as "101 · 1 ms".</extracomment>
            <translation>Now: %1</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::HopHeading</name>
        <message>
            <source>%1 · %2</source>
            <extracomment>Over the findings of one station of the request path: %1 its name, %2 the word for its state.</extracomment>
            <translation>%1 · %2</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::IdlePanel</name>
        <message>
            <source>Through Nginx</source>
            <translation>Through Nginx</translation>
        </message>
        <message>
            <source>Directly to the backend</source>
            <translation>Directly to the backend</translation>
        </message>
        <message>
            <source>%1 s of silence</source>
            <extracomment>How long nothing has been said on a connection; %1 is a number of seconds.</extracomment>
            <translation>%1 s of silence</translation>
        </message>
        <message>
            <source>Who closes a connection on which nothing is said?</source>
            <translation>Who closes a connection on which nothing is said?</translation>
        </message>
        <message>
            <source>The connection is opened and nothing is said. Who ends it, after how long, and the setting behind it are told.</source>
            <translation>The connection is opened and nothing is said. Who ends it, after how long, and the setting behind it are told.</translation>
        </message>
        <message numerus="yes">
            <source>Nothing is being said: %n second(s) left</source>
            <extracomment>Countdown of the idle test.</extracomment>
            <translation>
                <numerusform>Nothing is being said: %n second left</numerusform>
                <numerusform>Nothing is being said: %n seconds left</numerusform>
            </translation>
        </message>
        <message>
            <source>The backend is held beside it, as far as it is known, which parts Nginx from it.</source>
            <translation>The backend is held beside it, as far as it is known, which parts Nginx from it.</translation>
        </message>
        <message>
            <source> s</source>
            <extracomment>Unit behind the number of seconds in a field.</extracomment>
            <translation> s</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>S&amp;top</translation>
        </message>
        <message>
            <source>S&amp;tart the silence</source>
            <translation>S&amp;tart the silence</translation>
        </message>
        <message>
            <source>&amp;Silence of at most</source>
            <translation>&amp;Silence of at most</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::Insight</name>
        <message>
            <source>Defined at %1</source>
            <translation>Defined at %1</translation>
        </message>
        <message>
            <source>Put the whole fix into the text</source>
            <translation>Put the whole fix into the text</translation>
        </message>
        <message>
            <source>Default: %1</source>
            <translation>Default: %1</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::LeaveDialog</name>
        <message>
            <source>&amp;Stay here</source>
            <translation>&amp;Stay here</translation>
        </message>
        <message>
            <source>&amp;Leave</source>
            <translation>&amp;Leave</translation>
        </message>
        <message>
            <source>&amp;Keep the change</source>
            <translation>&amp;Keep the change</translation>
        </message>
        <message>
            <source>&amp;Revert</source>
            <translation>&amp;Revert</translation>
        </message>
        <message>
            <source>A change is being applied</source>
            <translation>A change is being applied</translation>
        </message>
        <message>
            <source>If you leave now, the step that has begun is finished, and the old files come back by themselves after %1 s.</source>
            <translation>If you leave now, the step that has begun is finished, and the old files come back by themselves after %1 s.</translation>
        </message>
        <message>
            <source>The change is not confirmed yet</source>
            <translation>The change is not confirmed yet</translation>
        </message>
        <message>
            <source>If you leave now, it reverts by itself at %1.</source>
            <extracomment>%1 is a time such as 14:03:09.</extracomment>
            <translation>If you leave now, it reverts by itself at %1.</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::LessonChoice</name>
        <message>
            <source>&amp;Lesson</source>
            <translation>&amp;Lesson</translation>
        </message>
        <message>
            <source>The practice site is being started.</source>
            <translation>The practice site is being started.</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::LiveTestRoom</name>
        <message>
            <source>Time by stage</source>
            <translation>Time by stage</translation>
        </message>
        <message>
            <source>%1, issued by %2, valid until %3</source>
            <extracomment>A certificate: %1 its subject, %2 who issued it, %3 the last day on which it is valid.</extracomment>
            <translation>%1, issued by %2, valid until %3</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation>
                <numerusform>%n day left</numerusform>
                <numerusform>%n days left</numerusform>
            </translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Certificate</translation>
        </message>
        <message>
            <source>None was seen.</source>
            <translation>None was seen.</translation>
        </message>
        <message>
            <source>Through Nginx, %1</source>
            <translation>Through Nginx, %1</translation>
        </message>
        <message>
            <source>Directly to the backend</source>
            <translation>Directly to the backend</translation>
        </message>
        <message>
            <source>An ordinary request for comparison</source>
            <translation>An ordinary request for comparison</translation>
        </message>
        <message>
            <source>The URL is being tested</source>
            <translation>The URL is being tested</translation>
        </message>
        <message>
            <source>Test the &amp;connection</source>
            <translation>Test the &amp;connection</translation>
        </message>
        <message>
            <source>Sent and received</source>
            <translation>Sent and received</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Conversation</translation>
        </message>
        <message>
            <source>Request and answer appear here, byte for byte.</source>
            <translation>Request and answer appear here, byte for byte.</translation>
        </message>
        <message>
            <source>Co&amp;nnection</source>
            <translation>Co&amp;nnection</translation>
        </message>
        <message>
            <source>&amp;Load test</source>
            <translation>&amp;Load test</translation>
        </message>
        <message>
            <source>Save the test</source>
            <translation>Save the test</translation>
        </message>
        <message>
            <source>Web page (*.html)</source>
            <translation>Web page (*.html)</translation>
        </message>
        <message>
            <source>Markdown (*.md)</source>
            <translation>Markdown (*.md)</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Saved: %1</translation>
        </message>
        <message>
            <source>I&amp;dle test</source>
            <translation>I&amp;dle test</translation>
        </message>
        <message>
            <source>S&amp;ave as…</source>
            <translation>S&amp;ave as…</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::LoadPanel</name>
        <message>
            <source>&amp;Held for</source>
            <translation>&amp;Held for</translation>
        </message>
        <message>
            <source>Messages a s&amp;econd</source>
            <translation>Messages a s&amp;econd</translation>
        </message>
        <message>
            <source> s</source>
            <extracomment>Unit behind the number of seconds in a field.</extracomment>
            <translation> s</translation>
        </message>
        <message>
            <source>as fast as they come back</source>
            <extracomment>In place of 0 messages a second: the next one goes as soon as the last one has come back.</extracomment>
            <translation>as fast as they come back</translation>
        </message>
        <message>
            <source>This endpoint is &amp;mine, or its owner agreed: a load test of any other is an attack</source>
            <translation>This endpoint is &amp;mine, or its owner agreed: a load test of any other is an attack</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>S&amp;top</translation>
        </message>
        <message>
            <source>S&amp;tart the load</source>
            <translation>S&amp;tart the load</translation>
        </message>
        <message>
            <source>How many connections does the endpoint hold?</source>
            <translation>How many connections does the endpoint hold?</translation>
        </message>
        <message>
            <source>Connections are being opened</source>
            <translation>Connections are being opened</translation>
        </message>
        <message>
            <source>Connections are held and timed</source>
            <translation>Connections are held and timed</translation>
        </message>
        <message>
            <source>The load worker is starting</source>
            <translation>The load worker is starting</translation>
        </message>
        <message>
            <source>Round trip times</source>
            <translation>Round trip times</translation>
        </message>
        <message>
            <source>Why connections failed</source>
            <translation>Why connections failed</translation>
        </message>
        <message>
            <source>Connection&amp;s</source>
            <translation>Connection&amp;s</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::LogRoom</name>
        <message>
            <source>Error log of Nginx</source>
            <translation>Error log of Nginx</translation>
        </message>
        <message>
            <source>It is read by the helper, from the place that the configuration names.</source>
            <translation>It is read by the helper, from the place that the configuration names.</translation>
        </message>
        <message>
            <source>&amp;Follow</source>
            <translation>&amp;Follow</translation>
        </message>
        <message>
            <source>&amp;Read now</source>
            <translation>&amp;Read now</translation>
        </message>
        <message>
            <source>The log is empty, or it has not been read yet.</source>
            <translation>The log is empty, or it has not been read yet.</translation>
        </message>
        <message>
            <source>&amp;Error log</source>
            <translation>&amp;Error log</translation>
        </message>
        <message>
            <source>&amp;Access log</source>
            <translation>&amp;Access log</translation>
        </message>
        <message>
            <source>Access log of Nginx</source>
            <translation>Access log of Nginx</translation>
        </message>
        <message>
            <source>The configuration names no access log for this address, or nothing has been diagnosed yet.</source>
            <translation>The configuration names no access log for this address, or nothing has been diagnosed yet.</translation>
        </message>
        <message>
            <source>Lines of the last test: %1</source>
            <extracomment>Over a log; %1 is a number.</extracomment>
            <translation>Lines of the last test: %1</translation>
        </message>
        <message>
            <source>&amp;Previous</source>
            <translation>&amp;Previous</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>&amp;Next</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::MainWindow</name>
        <message>
            <source>Open a file in the editor</source>
            <translation>Open a file in the editor</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::Notice</name>
        <message>
            <source>Copy</source>
            <translation>Copy</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Dismiss</translation>
        </message>
        <message>
            <source>Error: %1</source>
            <translation>Error: %1</translation>
        </message>
        <message>
            <source>Use sudo instead</source>
            <translation>Use sudo instead</translation>
        </message>
        <message>
            <source>Asks for your own password through sudo and goes on with what was begun.</source>
            <translation>Asks for your own password through sudo and goes on with what was begun.</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::OpinionLine</name>
        <message>
            <source>It is being asked.</source>
            <translation>It is being asked.</translation>
        </message>
        <message>
            <source>As&amp;k a stock client, too</source>
            <translation>As&amp;k a stock client, too</translation>
        </message>
        <message>
            <source>Qt's own WebSocket client is asked for the same address. It shares nothing with the test of Gate101.</source>
            <translation>Qt's own WebSocket client is asked for the same address. It shares nothing with the test of Gate101.</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::PhaseList</name>
        <message>
            <source>Nothing has happened yet.</source>
            <translation>Nothing has happened yet.</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::ProblemStrip</name>
        <message>
            <source>With what was typed: %1</source>
            <translation>With what was typed: %1</translation>
        </message>
        <message>
            <source>No problem in this file</source>
            <translation>No problem in this file</translation>
        </message>
        <message numerus="yes">
            <source>%n problem(s) in this file</source>
            <translation>
                <numerusform>%n problem in this file</numerusform>
                <numerusform>%n problems in this file</numerusform>
            </translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Previous</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Next</translation>
        </message>
        <message>
            <source>Previous problem</source>
            <translation>Previous problem</translation>
        </message>
        <message>
            <source>Next problem</source>
            <translation>Next problem</translation>
        </message>
        <message>
            <source>Previous problem (Shift+F8)</source>
            <translation>Previous problem (Shift+F8)</translation>
        </message>
        <message>
            <source>Next problem (F8)</source>
            <translation>Next problem (F8)</translation>
        </message>
        <message numerus="yes">
            <source>%n note(s) on this file</source>
            <translation>
                <numerusform>%n note on this file</numerusform>
                <numerusform>%n notes on this file</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::Rail</name>
        <message>
            <source>Guide</source>
            <extracomment>Room of the window: the guided steps.</extracomment>
            <translation>Guide</translation>
        </message>
        <message>
            <source>Editor</source>
            <extracomment>Room of the window: the configuration files.</extracomment>
            <translation>Editor</translation>
        </message>
        <message>
            <source>Live test</source>
            <translation>Live test</translation>
        </message>
        <message>
            <source>Logs</source>
            <translation>Logs</translation>
        </message>
        <message>
            <source>History</source>
            <extracomment>Room of the window: every change that was made.</extracomment>
            <translation>History</translation>
        </message>
        <message>
            <source>Checks</source>
            <extracomment>Room of the window: the troubleshooting list with its answers.</extracomment>
            <translation>Checks</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::RecentTargets</name>
        <message>
            <source>No address has been tested yet</source>
            <translation>No address has been tested yet</translation>
        </message>
        <message>
            <source>&amp;Forget these addresses</source>
            <translation>&amp;Forget these addresses</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::ReportPage</name>
        <message>
            <source>&amp;Copy the report</source>
            <translation>&amp;Copy the report</translation>
        </message>
        <message>
            <source>&amp;Save as…</source>
            <translation>&amp;Save as…</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Save the report</translation>
        </message>
        <message>
            <source>One page for the colleague or the ticket</source>
            <translation>One page for the colleague or the ticket</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Saved: %1</translation>
        </message>
        <message>
            <source>What was wrong, what was changed, and the proof before and after.</source>
            <translation>What was wrong, what was changed, and the proof before and after.</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Report</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::RequestFields</name>
        <message>
            <source>Choose…</source>
            <extracomment>Button: opens a dialog for a file.</extracomment>
            <translation>Choose…</translation>
        </message>
        <message>
            <source>Client certi&amp;ficate (PEM)</source>
            <translation>Client certi&amp;ficate (PEM)</translation>
        </message>
        <message>
            <source>Choose the client certificate</source>
            <translation>Choose the client certificate</translation>
        </message>
        <message>
            <source>Choose the key</source>
            <translation>Choose the key</translation>
        </message>
        <message>
            <source>Every test of this window sends these. A certificate goes with wss:// alone.</source>
            <translation>Every test of this window sends these. A certificate goes with wss:// alone.</translation>
        </message>
        <message>
            <source>Names have neither quotes nor slashes; a comma or a space parts them.</source>
            <translation>Names have neither quotes nor slashes; a comma or a space parts them.</translation>
        </message>
        <message>
            <source>Su&amp;bprotocols</source>
            <translation>Su&amp;bprotocols</translation>
        </message>
        <message>
            <source>Its ke&amp;y (empty: in the same file)</source>
            <translation>Its ke&amp;y (empty: in the same file)</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::RequestPathView</name>
        <message>
            <source>%1 s</source>
            <extracomment>A duration in seconds.</extracomment>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <extracomment>A duration in milliseconds.</extracomment>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>Before: %1</source>
            <extracomment>Begins the thin row that shows the path before the change; %1 is such as "OK · 0.3 ms".</extracomment>
            <translation>Before: %1</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::RoundTripPlot</name>
        <message>
            <source>Round trip times</source>
            <translation>Round trip times</translation>
        </message>
        <message>
            <source>No ping has been sent yet.</source>
            <translation>No ping has been sent yet.</translation>
        </message>
        <message>
            <source>Median %1 · slowest %2</source>
            <extracomment>Under a plot of round trip times; %1 and %2 are durations with their unit.</extracomment>
            <translation>Median %1 · slowest %2</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::StepList</name>
        <message>
            <source>Where</source>
            <extracomment>Step of the guide: which URL and which Nginx.</extracomment>
            <translation>Where</translation>
        </message>
        <message>
            <source>Diagnose</source>
            <extracomment>Step of the guide: what is wrong.</extracomment>
            <translation>Diagnose</translation>
        </message>
        <message>
            <source>Fix</source>
            <extracomment>Step of the guide: what to change.</extracomment>
            <translation>Fix</translation>
        </message>
        <message>
            <source>Apply</source>
            <extracomment>Step of the guide: make the change.</extracomment>
            <translation>Apply</translation>
        </message>
        <message>
            <source>Test</source>
            <extracomment>Step of the guide: the proof.</extracomment>
            <translation>Test</translation>
        </message>
        <message>
            <source>Report</source>
            <extracomment>Step of the guide: the page for the ticket.</extracomment>
            <translation>Report</translation>
        </message>
        <message>
            <source>%1, the present step</source>
            <extracomment>Read by a screen reader: a step of the guide and where it stands.</extracomment>
            <translation>%1, the present step</translation>
        </message>
        <message>
            <source>%1, done</source>
            <translation>%1, done</translation>
        </message>
        <message>
            <source>%1, to come</source>
            <translation>%1, to come</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::SymptomCard</name>
        <message>
            <source>“I get 404”</source>
            <extracomment>What a person sees; between quotation marks.</extracomment>
            <translation>“I get 404”</translation>
        </message>
        <message>
            <source>Either the path is not the one that the application listens on, or Nginx does not pass the upgrade on and the application answers an ordinary GET. The backend is asked directly to tell the two apart.</source>
            <translation>Either the path is not the one that the application listens on, or Nginx does not pass the upgrade on and the application answers an ordinary GET. The backend is asked directly to tell the two apart.</translation>
        </message>
        <message>
            <source>“200, but it does not connect”</source>
            <translation>“200, but it does not connect”</translation>
        </message>
        <message>
            <source>Something answers with an ordinary page: a fallback to index.html, or a backend that never saw the upgrade. The headers and the first bytes of the answer show which.</source>
            <translation>Something answers with an ordinary page: a fallback to index.html, or a backend that never saw the upgrade. The headers and the first bytes of the answer show which.</translation>
        </message>
        <message>
            <source>“It is cut off every minute”</source>
            <translation>“It is cut off every minute”</translation>
        </message>
        <message>
            <source>Nginx closes a connection on which nothing was sent for proxy_read_timeout, which is 60 seconds unless it is set. The timeouts in force are read from the configuration.</source>
            <translation>Nginx closes a connection on which nothing was sent for proxy_read_timeout, which is 60 seconds unless it is set. The timeouts in force are read from the configuration.</translation>
        </message>
        <message>
            <source>“Only polling works”</source>
            <translation>“Only polling works”</translation>
        </message>
        <message>
            <source>The library falls back to ordinary requests when the upgrade is refused. The upgrade itself is tested by hand, without a library in between.</source>
            <translation>The library falls back to ordinary requests when the upgrade is refused. The upgrade itself is tested by hand, without a library in between.</translation>
        </message>
        <message>
            <source>“502 or no answer”</source>
            <translation>“502 or no answer”</translation>
        </message>
        <message>
            <source>Nginx does not reach the backend: it is not running, listens elsewhere, or the port in proxy_pass is another one. The port and its process are looked up.</source>
            <translation>Nginx does not reach the backend: it is not running, listens elsewhere, or the port in proxy_pass is another one. The port and its process are looked up.</translation>
        </message>
        <message>
            <source>What do you see?</source>
            <translation>What do you see?</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::TestPage</name>
        <message>
            <source>&amp;Keep the change (%1)</source>
            <extracomment>Button: keeps the change; %1 are the seconds until it would revert by itself.</extracomment>
            <translation>&amp;Keep the change (%1)</translation>
        </message>
        <message>
            <source>See the re&amp;port</source>
            <translation>See the re&amp;port</translation>
        </message>
        <message>
            <source>&amp;Revert</source>
            <translation>&amp;Revert</translation>
        </message>
        <message>
            <source>Test a&amp;gain</source>
            <translation>Test a&amp;gain</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n file</numerusform>
                <numerusform>%n files</numerusform>
            </translation>
        </message>
        <message>
            <source>Applied at %1 · %2</source>
            <extracomment>Beside the buttons; %1 is a time, %2 is "2 files".</extracomment>
            <translation>Applied at %1 · %2</translation>
        </message>
        <message>
            <source>The URL is being tested</source>
            <translation>The URL is being tested</translation>
        </message>
        <message>
            <source>The change is being taken back</source>
            <translation>The change is being taken back</translation>
        </message>
        <message>
            <source>The change is not confirmed yet. It reverts by itself in %1 s.</source>
            <translation>The change is not confirmed yet. It reverts by itself in %1 s.</translation>
        </message>
        <message>
            <source>The change is kept. It can be undone at any time under History.</source>
            <translation>The change is kept. It can be undone at any time under History.</translation>
        </message>
        <message>
            <source>The change is taken back. The files are as they were before.</source>
            <translation>The change is taken back. The files are as they were before.</translation>
        </message>
        <message>
            <source>Time by stage</source>
            <translation>Time by stage</translation>
        </message>
        <message>
            <source>Round trip (ping)</source>
            <translation>Round trip (ping)</translation>
        </message>
        <message>
            <source>It does not work after the change, so taking it back is proposed. It reverts by itself in %1 s.</source>
            <translation>It does not work after the change, so taking it back is proposed. It reverts by itself in %1 s.</translation>
        </message>
        <message>
            <source>&amp;Wait one more minute</source>
            <extracomment>Button: the change waits a minute longer before it reverts by itself.</extracomment>
            <translation>&amp;Wait one more minute</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::TopBar</name>
        <message>
            <source>This computer</source>
            <translation>This computer</translation>
        </message>
        <message>
            <source>My own Nginx</source>
            <translation>My own Nginx</translation>
        </message>
        <message>
            <source>Practice site</source>
            <translation>Practice site</translation>
        </message>
        <message>
            <source>Where we work: %1</source>
            <translation>Where we work: %1</translation>
        </message>
        <message>
            <source>URL of the WebSocket</source>
            <translation>URL of the WebSocket</translation>
        </message>
        <message>
            <source>Test c&amp;onnection</source>
            <translation>Test c&amp;onnection</translation>
        </message>
        <message>
            <source>Language: Korean</source>
            <extracomment>Read by a screen reader: buttons that switch the language.</extracomment>
            <translation>Language: Korean</translation>
        </message>
        <message>
            <source>Language: English</source>
            <translation>Language: English</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Help</translation>
        </message>
        <message>
            <source>Help about this page (F1)</source>
            <translation>Help about this page (F1)</translation>
        </message>
        <message>
            <source>Last addresses</source>
            <translation>Last addresses</translation>
        </message>
        <message>
            <source>Last addresses (Down)</source>
            <translation>Last addresses (Down)</translation>
        </message>
        <message>
            <source>Test the connection (F5)</source>
            <translation>Test the connection (F5)</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::Waterfall</name>
        <message>
            <source>Time by stage</source>
            <translation>Time by stage</translation>
        </message>
        <message>
            <source>No times yet.</source>
            <translation>No times yet.</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::WherePage</name>
        <message>
            <source>&amp;Diagnose</source>
            <translation>&amp;Diagnose</translation>
        </message>
        <message>
            <source>Which WebSocket URL does not connect?</source>
            <translation>Which WebSocket URL does not connect?</translation>
        </message>
        <message>
            <source>Gate101 follows the request from here to the backend and says where it fails. Nothing is changed before you have seen it.</source>
            <translation>Gate101 follows the request from here to the backend and says where it fails. Nothing is changed before you have seen it.</translation>
        </message>
        <message>
            <source>&amp;URL of the WebSocket</source>
            <translation>&amp;URL of the WebSocket</translation>
        </message>
        <message>
            <source>The address that the client uses, beginning with ws:// or wss://.</source>
            <translation>The address that the client uses, beginning with ws:// or wss://.</translation>
        </message>
        <message>
            <source>Address of the &amp;backend (optional)</source>
            <translation>Address of the &amp;backend (optional)</translation>
        </message>
        <message>
            <source>Read from the configuration, for example localhost:3030</source>
            <translation>Read from the configuration, for example localhost:3030</translation>
        </message>
        <message>
            <source>Which Nginx?</source>
            <translation>Which Nginx?</translation>
        </message>
        <message>
            <source>The Nginx of this computer</source>
            <translation>The Nginx of this computer</translation>
        </message>
        <message>
            <source>Changes are made by a small helper that asks for the administrator's password. Reading needs none.</source>
            <translation>Changes are made by a small helper that asks for the administrator's password. Reading needs none.</translation>
        </message>
        <message>
            <source>My own Nginx in a folder</source>
            <translation>My own Nginx in a folder</translation>
        </message>
        <message>
            <source>An Nginx that you run yourself, with its own main file and ports. No password is needed.</source>
            <translation>An Nginx that you run yourself, with its own main file and ports. No password is needed.</translation>
        </message>
        <message>
            <source>Practice site</source>
            <translation>Practice site</translation>
        </message>
        <message>
            <source>A real Nginx and a real backend in a folder of their own, broken on purpose. Nothing of this computer is touched.</source>
            <translation>A real Nginx and a real backend in a folder of their own, broken on purpose. Nothing of this computer is touched.</translation>
        </message>
        <message>
            <source>&amp;Main configuration file</source>
            <translation>&amp;Main configuration file</translation>
        </message>
    </context>
</TS>
