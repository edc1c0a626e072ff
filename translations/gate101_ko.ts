<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
    <context>
        <name>CommandLine</name>
        <message>
            <source>error</source>
            <translation>오류</translation>
        </message>
        <message>
            <source>warning</source>
            <translation>주의</translation>
        </message>
        <message>
            <source>note</source>
            <translation>참고</translation>
        </message>
        <message>
            <source>undecided</source>
            <translation>미정</translation>
        </message>
        <message>
            <source>The backend receives:</source>
            <translation>백엔드가 받는 요청:</translation>
        </message>
        <message>
            <source>Causes that remain:</source>
            <translation>남은 원인:</translation>
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
            <translation>gate101 - Nginx 뒤의 WebSocket을 연결합니다

gate101 [FILE | URL]     창 열기
gate101 diagnose URL     무엇이, 어디서, 왜 잘못됐고 어떻게 할지  [--backend U] [--no-probe] [REQUEST]
gate101 route URL        응답하는 server와 location, 백엔드가 받는 요청  [--backend U]
gate101 fix URL          수정안 보기 또는 적용  [--backend U] [--no-probe] [REQUEST]
                         [--method auto|merge|separate]
                         [--diff | --apply [--restart|--reload] [--confirm]]
gate101 probe URL        실제 연결 시험  [--backend U] [--hold SECONDS] [--second-opinion]
                         [--export FILE.json|.md|.html] [--show-secrets] [REQUEST]
gate101 idle URL         말없는 연결을 누가, 언제, 어떤 설정으로 끊는지 시험
                         [--for 70s] [--backend U] [REQUEST]
gate101 load URL --mine  자신의 엔드포인트에 많은 연결 유지  [--connections N] [--for 10s]
                         [--rate N] [--size BYTES] [--measure auto|echo|ping|none] [REQUEST]
gate101 parse FILE       파일 하나의 구조 보기  [--print]
gate101 history          지금까지의 변경
gate101 undo ID          변경 되돌리기
gate101 confirm ID       자동으로 되돌아갈 변경을 확정
gate101 practice         실제 Nginx로 된 연습 사이트  [--demo] [--terminal] [--lesson NAME]

REQUEST, 함께 보낼 내용:  [--header 'K: V']... [--cookie 'A=B']... [--origin O]
                         [--subprotocol P]... [--cafile F] [--cert F [--key F]] [--insecure]

모든 명령에 공통:
  --conf F               주 설정 파일
  --nginx PATH           nginx 프로그램
  --prefix DIR           prefix (nginx -p)
  --nginx-version V      이 버전을 기준으로 판정
  --resolve HOST:PORT:ADDR   이름을 조회하지 않고 이 주소로 연결
  --helper auto|pkexec|sudo|self   변경을 적용하는 방법. self: 직접 실행하는 Nginx
  --json                 기계가 읽는 출력
  --lang ko|en           언어

종료 코드: 0 연결됨 또는 완료, 1 연결 안 됨, 2 사용법 오류, 3 읽지 못한 것이 있음</translation>
        </message>
    </context>
    <context>
        <name>Facts</name>
        <message numerus="yes">
            <source>%n fact(s) checked in %1</source>
            <extracomment>After a diagnosis; %1 is a duration with its unit.</extracomment>
            <translation>
                <numerusform>사실 %n건 확인, %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LiveTest</name>
        <message>
            <source>Nothing has been tested yet</source>
            <translation>아직 시험하지 않았습니다</translation>
        </message>
        <message>
            <source>Connected: 101 Switching Protocols</source>
            <translation>연결되었습니다: 101 Switching Protocols</translation>
        </message>
        <message>
            <source>It does not connect</source>
            <translation>연결되지 않습니다</translation>
        </message>
        <message>
            <source>Name</source>
            <extracomment>Stage of the live test: looking up the host name.</extracomment>
            <translation>이름</translation>
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
            <translation>업그레이드</translation>
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
            <translation>%1바이트, 앞 %2바이트만 보관</translation>
        </message>
        <message>
            <source>%1 bytes</source>
            <extracomment>Size of a message.</extracomment>
            <translation>%1바이트</translation>
        </message>
        <message>
            <source>Binary</source>
            <extracomment>Kind of a WebSocket message.</extracomment>
            <translation>바이너리</translation>
        </message>
        <message>
            <source>Text</source>
            <extracomment>Kind of a WebSocket message.</extracomment>
            <translation>텍스트</translation>
        </message>
        <message>
            <source>… %1 of %2 lines; copying takes the whole message</source>
            <extracomment>Below a long message of which %1 of %2 lines are shown.</extracomment>
            <translation>… 전체 %2줄 중 %1줄. 복사하면 메시지 전체가 복사됩니다</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>WebSocket check: %1</source>
            <extracomment>Title of the report; %1 is the URL.</extracomment>
            <translation>WebSocket 점검: %1</translation>
        </message>
        <message>
            <source>Live test</source>
            <translation>연결 시험</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>변경 전</translation>
        </message>
        <message>
            <source>After</source>
            <translation>변경 후</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>결과</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>확인한 내용</translation>
        </message>
        <message>
            <source>Nginx: %1, %2</source>
            <translation>Nginx: %1, %2</translation>
        </message>
        <message>
            <source>Nothing wrong in the configuration</source>
            <translation>설정에 문제 없음</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>변경</translation>
        </message>
        <message>
            <source>Number %1, state: %2</source>
            <translation>번호 %1, 상태: %2</translation>
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
            <translation>웹 페이지 (*.html)</translation>
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
            <translation>연결됨</translation>
        </message>
        <message>
            <source>Pong after {ms} ms</source>
            <translation>Pong: {ms} ms</translation>
        </message>
        <message>
            <source>The connection broke: {reason}</source>
            <translation>연결이 끊어짐: {reason}</translation>
        </message>
        <message>
            <source>The helper and this program did not understand each other. Reason: {reason}</source>
            <translation>헬퍼와 프로그램의 통신 오류. 이유: {reason}</translation>
        </message>
        <message>
            <source>A message broke the rules of their protocol, so it was refused whole.</source>
            <translation>프로토콜 규칙에 어긋난 메시지라서 전체를 거부했습니다.</translation>
        </message>
        <message>
            <source>Restart Gate101. If it happens again, reinstall it so that both programs are of one version.</source>
            <translation>Gate101을 다시 시작하십시오. 반복되면 두 프로그램의 버전이 같도록 다시 설치하십시오.</translation>
        </message>
        <message>
            <source>The helper speaks another protocol version. Ours: {ours}, theirs: {theirs}</source>
            <translation>헬퍼의 프로토콜 버전이 다름. 이쪽: {ours}, 저쪽: {theirs}</translation>
        </message>
        <message>
            <source>The two programs are not of the same Gate101 version.</source>
            <translation>두 프로그램이 같은 Gate101 버전이 아닙니다.</translation>
        </message>
        <message>
            <source>Install both from the same package.</source>
            <translation>같은 패키지로 둘 다 설치하십시오.</translation>
        </message>
        <message>
            <source>The helper does not know this request: {op}</source>
            <translation>헬퍼가 모르는 요청: {op}</translation>
        </message>
        <message>
            <source>It answers a short fixed list of requests and nothing else.</source>
            <translation>헬퍼는 정해진 요청만 처리합니다.</translation>
        </message>
        <message>
            <source>Install both programs from the same package.</source>
            <translation>두 프로그램을 같은 패키지로 설치하십시오.</translation>
        </message>
        <message>
            <source>The helper refused a request. Field: {field}, reason: {reason}</source>
            <translation>헬퍼가 요청을 거부함. 항목: {field}, 이유: {reason}</translation>
        </message>
        <message>
            <source>The value is missing, unknown or out of range.</source>
            <translation>값이 없거나, 알 수 없거나, 범위를 벗어났습니다.</translation>
        </message>
        <message>
            <source>This file name is not accepted: {file}</source>
            <translation>허용되지 않는 파일 이름: {file}</translation>
        </message>
        <message>
            <source>The helper only touches files inside the configuration folder, with plain names and without '..'.</source>
            <translation>헬퍼는 설정 폴더 안의 일반 이름 파일만 다룹니다. '..'은 허용되지 않습니다.</translation>
        </message>
        <message>
            <source>Move or rename the file, or start Gate101 on the folder that holds it.</source>
            <translation>파일을 옮기거나 이름을 바꾸거나, 그 파일이 있는 폴더에서 Gate101을 시작하십시오.</translation>
        </message>
        <message>
            <source>This link leads out of the configuration folder: {file}</source>
            <translation>설정 폴더 밖을 가리키는 링크: {file}</translation>
        </message>
        <message>
            <source>The helper never follows a link to somewhere else, because anyone who can place a link could otherwise have any file rewritten.</source>
            <translation>링크를 통해 임의의 파일이 덮어써지는 일을 막기 위해 헬퍼는 밖으로 나가는 링크를 따라가지 않습니다.</translation>
        </message>
        <message>
            <source>Edit the target by hand, or replace the link by a file.</source>
            <translation>대상 파일을 직접 편집하거나 링크를 파일로 바꾸십시오.</translation>
        </message>
        <message>
            <source>Not found: {file}</source>
            <translation>찾을 수 없음: {file}</translation>
        </message>
        <message>
            <source>The file, or the folder that should hold it, does not exist.</source>
            <translation>파일 또는 그 파일이 들어갈 폴더가 없습니다.</translation>
        </message>
        <message>
            <source>Check the name, and that the folder exists.</source>
            <translation>이름과 폴더가 있는지 확인하십시오.</translation>
        </message>
        <message>
            <source>This is not a plain file: {file}</source>
            <translation>일반 파일이 아님: {file}</translation>
        </message>
        <message>
            <source>It is a folder, a device or a pipe, and cannot be read or replaced as configuration.</source>
            <translation>폴더, 장치 또는 파이프라서 설정 파일로 읽거나 바꿀 수 없습니다.</translation>
        </message>
        <message>
            <source>Remove it from the configuration folder or choose another file.</source>
            <translation>설정 폴더에서 제거하거나 다른 파일을 선택하십시오.</translation>
        </message>
        <message>
            <source>This file has a second name: {file}</source>
            <translation>하드 링크가 있는 파일: {file}</translation>
        </message>
        <message>
            <source>Replacing it would part the two names: one would keep the old content.</source>
            <translation>바꾸면 두 이름이 갈라져 한쪽에 이전 내용이 남습니다.</translation>
        </message>
        <message>
            <source>Remove the other hard link, then try again.</source>
            <translation>다른 하드 링크를 제거한 뒤 다시 시도하십시오.</translation>
        </message>
        <message>
            <source>This file holds a private key and is not shown: {file}</source>
            <translation>개인 키가 들어 있어 표시하지 않는 파일: {file}</translation>
        </message>
        <message>
            <source>Private keys never leave the helper.</source>
            <translation>개인 키는 헬퍼 밖으로 나가지 않습니다.</translation>
        </message>
        <message>
            <source>Too large. Limit: {limit}</source>
            <translation>크기 초과. 한도: {limit}</translation>
        </message>
        <message>
            <source>Configuration files are small; larger ones are refused so that nothing can fill the memory.</source>
            <translation>설정 파일은 작은 파일이므로 메모리를 지키기 위해 큰 파일은 거부합니다.</translation>
        </message>
        <message>
            <source>Split the file, or change it by hand.</source>
            <translation>파일을 나누거나 직접 변경하십시오.</translation>
        </message>
        <message>
            <source>Somebody else changed this file: {file}</source>
            <translation>다른 사람이 변경한 파일: {file}</translation>
        </message>
        <message>
            <source>It is no longer what you saw when the change was prepared. Their content was kept; nothing of yours was written over it.</source>
            <translation>변경을 준비할 때 본 내용과 다릅니다. 그 사람의 내용은 그대로 두었고 덮어쓰지 않았습니다.</translation>
        </message>
        <message>
            <source>Read the file again and prepare the change anew.</source>
            <translation>파일을 다시 읽고 변경을 새로 준비하십시오.</translation>
        </message>
        <message>
            <source>Reading or writing failed: {file}. Reason: {reason}</source>
            <translation>읽기 또는 쓰기 실패: {file}. 이유: {reason}</translation>
        </message>
        <message>
            <source>The system reported an error of the disk or the file system.</source>
            <translation>시스템이 디스크 또는 파일 시스템 오류를 알렸습니다.</translation>
        </message>
        <message>
            <source>Check the disk and the system log, then try again.</source>
            <translation>디스크와 시스템 로그를 확인한 뒤 다시 시도하십시오.</translation>
        </message>
        <message>
            <source>The disk is full: {file}</source>
            <translation>디스크 공간 부족: {file}</translation>
        </message>
        <message>
            <source>There was no room for the change, so it was not made.</source>
            <translation>공간이 없어 변경하지 않았습니다.</translation>
        </message>
        <message>
            <source>Free some space, then try again.</source>
            <translation>공간을 확보한 뒤 다시 시도하십시오.</translation>
        </message>
        <message>
            <source>The file system is read-only: {file}</source>
            <translation>읽기 전용 파일 시스템: {file}</translation>
        </message>
        <message>
            <source>Mount it writable, or make the change where this configuration comes from.</source>
            <translation>쓰기 가능하게 마운트하거나 이 설정을 만드는 쪽에서 변경하십시오.</translation>
        </message>
        <message>
            <source>The system refused access: {file}. Reason: {reason}</source>
            <translation>접근 거부: {file}. 이유: {reason}</translation>
        </message>
        <message>
            <source>The file belongs to somebody else, is marked immutable, or is mounted on its own.</source>
            <translation>다른 사용자의 파일이거나, 변경 금지 속성이 있거나, 따로 마운트된 파일입니다.</translation>
        </message>
        <message>
            <source>Check owner and attributes (ls -l, lsattr), or use the installed helper with administrator rights.</source>
            <translation>소유자와 속성(ls -l, lsattr)을 확인하거나 관리자 권한의 헬퍼를 사용하십시오.</translation>
        </message>
        <message>
            <source>Another helper is at work. Process: {pid}, for: {who}</source>
            <translation>다른 헬퍼가 작업 중. 프로세스: {pid}, 사용자: {who}</translation>
        </message>
        <message>
            <source>Only one change is made at a time.</source>
            <translation>변경은 한 번에 하나만 진행합니다.</translation>
        </message>
        <message>
            <source>Wait until it has finished, then try again.</source>
            <translation>작업이 끝난 뒤 다시 시도하십시오.</translation>
        </message>
        <message>
            <source>An earlier change still waits for its confirmation: {tx}</source>
            <translation>확인을 기다리는 이전 변경: {tx}</translation>
        </message>
        <message>
            <source>A second change on top of it could not be taken back cleanly.</source>
            <translation>그 위에 다시 변경하면 깨끗하게 되돌릴 수 없습니다.</translation>
        </message>
        <message>
            <source>Confirm it or take it back first.</source>
            <translation>먼저 확인하거나 되돌리십시오.</translation>
        </message>
        <message>
            <source>This is not possible for the change {tx} any more. Its state: {state}</source>
            <translation>지금은 할 수 없는 작업. 변경: {tx}, 상태: {state}</translation>
        </message>
        <message>
            <source>Look at the history.</source>
            <translation>변경 기록을 확인하십시오.</translation>
        </message>
        <message>
            <source>There is no change with this number: {tx}</source>
            <translation>없는 변경 번호: {tx}</translation>
        </message>
        <message>
            <source>It was never applied, or is older than the 50 changes that are kept.</source>
            <translation>적용된 적이 없거나 보관하는 최근 50개보다 오래된 변경입니다.</translation>
        </message>
        <message>
            <source>A record of earlier changes is damaged: {file}. Reason: {reason}</source>
            <translation>손상된 변경 기록: {file}. 이유: {reason}</translation>
        </message>
        <message>
            <source>Nothing was deleted and nothing was guessed.</source>
            <translation>아무것도 삭제하거나 추측하지 않았습니다.</translation>
        </message>
        <message>
            <source>Look at the file, and move its folder away when it is of no more use.</source>
            <translation>파일을 확인하고 더 필요 없으면 그 폴더를 옮기십시오.</translation>
        </message>
        <message>
            <source>The automatic return could not be armed. Reason: {reason}</source>
            <translation>자동 되돌리기 준비 실패. 이유: {reason}</translation>
        </message>
        <message>
            <source>Without it nobody would take the change back if this program were lost, so nothing was changed.</source>
            <translation>이 프로그램이 끊기면 변경을 되돌릴 수 없으므로 아무것도 변경하지 않았습니다.</translation>
        </message>
        <message>
            <source>Try again. If it stays so, check the limits on processes.</source>
            <translation>다시 시도하십시오. 계속되면 프로세스 수 제한을 확인하십시오.</translation>
        </message>
        <message>
            <source>Nginx does not accept this configuration: {message}</source>
            <translation>Nginx가 거부한 설정: {message}</translation>
        </message>
        <message>
            <source>`nginx -t` refused it, so it does not go live.</source>
            <translation>`nginx -t` 검사에 실패하여 적용하지 않습니다.</translation>
        </message>
        <message>
            <source>Correct the line that is named, then check again.</source>
            <translation>표시된 줄을 고친 뒤 다시 검사하십시오.</translation>
        </message>
        <message>
            <source>The address is taken: {address}. By: {holder}</source>
            <translation>이미 사용 중인 주소: {address}. 프로그램: {holder}</translation>
        </message>
        <message>
            <source>Another program listens there, so Nginx cannot use the new configuration. The old one stays in effect.</source>
            <translation>다른 프로그램이 이 주소를 쓰고 있어 Nginx가 새 설정을 쓸 수 없습니다. 이전 설정을 유지합니다.</translation>
        </message>
        <message>
            <source>Find the program with: ss -ltnp. Stop it or choose another port.</source>
            <translation>ss -ltnp 명령으로 프로그램을 찾아 멈추거나 다른 포트를 선택하십시오.</translation>
        </message>
        <message>
            <source>Another file that Nginx loads has changed since the check: {file}</source>
            <translation>검사 후 변경된 파일: {file}</translation>
        </message>
        <message>
            <source>The check holds only for the files as they were, so nothing was changed.</source>
            <translation>Nginx가 읽는 다른 파일이 검사 때와 달라 아무것도 바꾸지 않았습니다.</translation>
        </message>
        <message>
            <source>Check again.</source>
            <translation>다시 검사하십시오.</translation>
        </message>
        <message>
            <source>This line is not changed: {directive}. File: {file}, line: {line}</source>
            <translation>변경하지 않는 지시어: {directive}. 파일: {file}, 줄: {line}</translation>
        </message>
        <message>
            <source>It names the file in which Nginx keeps its process number. With another one, systemd and this program would lose the running Nginx.</source>
            <translation>Nginx 프로세스 번호를 기록하는 파일을 정하는 줄입니다. 바뀌면 systemd와 이 프로그램이 실행 중인 Nginx를 찾지 못합니다.</translation>
        </message>
        <message>
            <source>Leave the line as it is, or change it by hand and restart Nginx.</source>
            <translation>이 줄을 그대로 두거나, 직접 고친 뒤 Nginx를 재시작하십시오.</translation>
        </message>
        <message>
            <source>A reload cannot open this address: {address}</source>
            <translation>리로드로 열 수 없는 주소: {address}</translation>
        </message>
        <message>
            <source>Nginx itself listens on this port already, for more or fewer addresses. It opens new sockets before it closes the old ones.</source>
            <translation>Nginx가 같은 포트를 다른 주소 범위로 이미 열고 있습니다. 리로드는 이전 소켓을 닫기 전에 새 소켓을 엽니다.</translation>
        </message>
        <message>
            <source>Apply the change with a restart.</source>
            <translation>재시작으로 적용하십시오.</translation>
        </message>
        <message>
            <source>Nginx does not listen where its configuration says: {address}</source>
            <translation>설정에 있으나 열리지 않은 주소: {address}</translation>
        </message>
        <message>
            <source>The reload seemed to work, but the socket is missing. The old configuration was put back.</source>
            <translation>리로드는 성공한 것으로 보이지만 소켓이 없습니다. 이전 설정으로 되돌렸습니다.</translation>
        </message>
        <message>
            <source>Nginx runs, but not as nginx.service. Process: {pid}, unit: {unit}</source>
            <translation>nginx.service 밖에서 실행 중인 Nginx. 프로세스: {pid}, 유닛: {unit}</translation>
        </message>
        <message>
            <source>It was started by hand or by something else. A restart through systemd would not be the one that its administrator expects.</source>
            <translation>직접 또는 다른 프로그램이 시작한 Nginx입니다. systemd로 재시작하면 관리자가 기대한 것과 다르게 실행됩니다.</translation>
        </message>
        <message>
            <source>Use a reload, or restart it the way it was started.</source>
            <translation>리로드를 쓰거나, 시작한 방법 그대로 재시작하십시오.</translation>
        </message>
        <message>
            <source>The Nginx that runs is in a container. Process: {pid}</source>
            <translation>컨테이너 안에서 실행 중인 Nginx. 프로세스: {pid}</translation>
        </message>
        <message>
            <source>It has files of its own, so what is changed here does not reach it.</source>
            <translation>이 Nginx는 자체 파일을 쓰므로 여기의 변경이 적용되지 않습니다.</translation>
        </message>
        <message>
            <source>Use Gate101 inside the container, or change the files that are mounted into it.</source>
            <translation>컨테이너 안에서 Gate101을 실행하거나, 컨테이너에 마운트한 파일을 고치십시오.</translation>
        </message>
        <message>
            <source>Another program is at work on these files: {holder}. Process: {pid}</source>
            <translation>같은 파일을 작업 중인 프로그램: {holder}. 프로세스: {pid}</translation>
        </message>
        <message>
            <source>It holds its own lock on the configuration or on the packages.</source>
            <translation>이 프로그램이 설정 또는 패키지의 잠금을 가지고 있습니다.</translation>
        </message>
        <message>
            <source>Please look at this line: {file}:{line}, {directive} {value}</source>
            <translation>확인이 필요한 줄: {file}:{line}, {directive} {value}</translation>
        </message>
        <message>
            <source>It loads code, decides as whom Nginx runs, or makes it read or write somewhere else.</source>
            <translation>코드를 불러오거나, 실행 사용자를 정하거나, 다른 위치를 읽고 쓰게 하는 줄입니다.</translation>
        </message>
        <message>
            <source>Nginx loads this leftover of an editor or a package: {file}</source>
            <translation>Nginx가 읽는 편집기·패키지의 잔여 파일: {file}</translation>
        </message>
        <message>
            <source>An include takes every name in its folder.</source>
            <translation>include가 폴더의 모든 파일을 읽습니다.</translation>
        </message>
        <message>
            <source>Move the file away if it is not meant to be loaded.</source>
            <translation>읽을 파일이 아니면 다른 곳으로 옮기십시오.</translation>
        </message>
        <message>
            <source>A restart cuts open connections, WebSocket ones among them. Now: {count}</source>
            <translation>재시작 시 끊기는 연결(WebSocket 포함): 현재 {count}</translation>
        </message>
        <message>
            <source>A reload keeps them: old workers serve them to their end.</source>
            <translation>리로드는 연결을 유지합니다. 이전 워커가 끝까지 처리합니다.</translation>
        </message>
        <message>
            <source>Use a reload unless a restart is needed.</source>
            <translation>재시작이 꼭 필요하지 않으면 리로드를 쓰십시오.</translation>
        </message>
        <message>
            <source>systemd had refused to start Nginx after too many failed starts; that count was reset.</source>
            <translation>시작 실패가 많아 systemd가 Nginx 시작을 거부하고 있어, 실패 횟수를 초기화했습니다.</translation>
        </message>
        <message>
            <source>Old workers that still serve open connections: {count}</source>
            <translation>열린 연결을 계속 처리하는 이전 워커: {count}</translation>
        </message>
        <message>
            <source>Nginx refused to reload: {message}</source>
            <translation>Nginx reload 거부: {message}</translation>
        </message>
        <message>
            <source>The old workers go on with the old configuration, which was put back.</source>
            <translation>이전 worker가 이전 설정으로 계속 동작하며, 이전 설정으로 되돌렸습니다.</translation>
        </message>
        <message>
            <source>Correct the cause that is named, then try again.</source>
            <translation>표시된 원인을 고친 뒤 다시 시도하십시오.</translation>
        </message>
        <message>
            <source>Nginx started no new workers within {seconds} seconds.</source>
            <translation>{seconds}초 안에 새 worker가 시작되지 않음.</translation>
        </message>
        <message>
            <source>A reload counts only when new workers run. The old configuration was put back.</source>
            <translation>새 worker가 동작해야 reload가 끝난 것입니다. 이전 설정으로 되돌렸습니다.</translation>
        </message>
        <message>
            <source>Read the error log, or use a restart.</source>
            <translation>오류 로그를 확인하거나 restart를 사용하십시오.</translation>
        </message>
        <message>
            <source>The Nginx master process ended during the reload. Process: {pid}</source>
            <translation>reload 중 종료된 Nginx master. 프로세스: {pid}</translation>
        </message>
        <message>
            <source>The old configuration was put back.</source>
            <translation>이전 설정으로 되돌렸습니다.</translation>
        </message>
        <message>
            <source>Read the error log.</source>
            <translation>오류 로그를 확인하십시오.</translation>
        </message>
        <message>
            <source>A worker crashed during the reload: {message}</source>
            <translation>reload 중 worker 비정상 종료: {message}</translation>
        </message>
        <message>
            <source>Whether the new configuration works cannot be told, so the old one was put back.</source>
            <translation>새 설정이 동작하는지 알 수 없어 이전 설정으로 되돌렸습니다.</translation>
        </message>
        <message>
            <source>Read the error log; a module may be at fault.</source>
            <translation>오류 로그를 확인하십시오. 모듈이 원인일 수 있습니다.</translation>
        </message>
        <message>
            <source>Nginx is not running.</source>
            <translation>Nginx가 실행 중이 아님.</translation>
        </message>
        <message>
            <source>There is nothing to reload.</source>
            <translation>reload할 대상이 없습니다.</translation>
        </message>
        <message>
            <source>Start Nginx, or apply the change with a restart.</source>
            <translation>Nginx를 시작하거나 restart로 변경을 적용하십시오.</translation>
        </message>
        <message>
            <source>Nginx is running already. Process: {pid}</source>
            <translation>이미 실행 중인 Nginx. 프로세스: {pid}</translation>
        </message>
        <message>
            <source>Use reload or restart.</source>
            <translation>reload 또는 restart를 사용하십시오.</translation>
        </message>
        <message>
            <source>The pid file names a process that is not Nginx. Process: {pid}, file: {file}</source>
            <translation>pid 파일이 Nginx가 아닌 프로세스를 가리킴. 프로세스: {pid}, 파일: {file}</translation>
        </message>
        <message>
            <source>A signal would have hit an innocent program, so none was sent.</source>
            <translation>관계없는 프로그램을 보호하기 위해 신호를 보내지 않았습니다.</translation>
        </message>
        <message>
            <source>Remove the stale pid file, or start Nginx.</source>
            <translation>오래된 pid 파일을 제거하거나 Nginx를 시작하십시오.</translation>
        </message>
        <message>
            <source>Two Nginx masters run on this configuration. Processes: {pids}</source>
            <translation>같은 설정으로 실행 중인 Nginx master 둘. 프로세스: {pids}</translation>
        </message>
        <message>
            <source>Which of them answers cannot be told: perhaps an upgrade is going on, or one was started by hand.</source>
            <translation>어느 쪽이 응답하는지 알 수 없습니다. 업그레이드 중이거나 직접 시작한 것일 수 있습니다.</translation>
        </message>
        <message>
            <source>End the one that should not run, then try again.</source>
            <translation>필요 없는 쪽을 끝낸 뒤 다시 시도하십시오.</translation>
        </message>
        <message>
            <source>Nginx did not start: {message}</source>
            <translation>Nginx 시작 실패: {message}</translation>
        </message>
        <message>
            <source>Nginx did not stop within {seconds} seconds. Process: {pid}</source>
            <translation>{seconds}초 안에 멈추지 않은 Nginx. 프로세스: {pid}</translation>
        </message>
        <message>
            <source>Look at the process before you end it by force.</source>
            <translation>강제로 끝내기 전에 프로세스를 확인하십시오.</translation>
        </message>
        <message>
            <source>Nginx cannot be run: {program}</source>
            <translation>실행할 수 없는 Nginx: {program}</translation>
        </message>
        <message>
            <source>The program is missing or may not be executed.</source>
            <translation>프로그램이 없거나 실행 권한이 없습니다.</translation>
        </message>
        <message>
            <source>Install nginx, or name it with --nginx.</source>
            <translation>nginx를 설치하거나 --nginx 옵션으로 지정하십시오.</translation>
        </message>
        <message>
            <source>The helper could not be started: {program}</source>
            <translation>헬퍼 시작 실패: {program}</translation>
        </message>
        <message>
            <source>Install Gate101 completely.</source>
            <translation>Gate101을 빠짐없이 설치하십시오.</translation>
        </message>
        <message>
            <source>The helper was not allowed to start: {reason}</source>
            <translation>헬퍼 시작이 허용되지 않음: {reason}</translation>
        </message>
        <message>
            <source>Administrator rights were asked for and not given.</source>
            <translation>요청한 관리자 권한을 받지 못했습니다.</translation>
        </message>
        <message>
            <source>Try again with the right password, or use: --helper sudo</source>
            <translation>올바른 암호로 다시 시도하거나 --helper sudo 옵션을 사용하십시오.</translation>
        </message>
        <message>
            <source>The question for the password was dismissed.</source>
            <translation>암호 입력이 취소됨.</translation>
        </message>
        <message>
            <source>Without administrator rights the configuration stays as it is.</source>
            <translation>관리자 권한이 없으면 설정은 그대로 유지됩니다.</translation>
        </message>
        <message>
            <source>Try again when you are ready.</source>
            <translation>준비되면 다시 시도하십시오.</translation>
        </message>
        <message>
            <source>Nobody here can ask for the password.</source>
            <translation>암호를 물을 수 있는 인증 에이전트가 없음.</translation>
        </message>
        <message>
            <source>pkexec needs an authentication agent of the desktop session, and none is running.</source>
            <translation>pkexec에는 데스크톱 세션의 인증 에이전트가 필요합니다.</translation>
        </message>
        <message>
            <source>The password was wrong, or this user may not administer Nginx.</source>
            <translation>암호가 틀렸거나 이 사용자에게 Nginx 관리 권한이 없음.</translation>
        </message>
        <message>
            <source>Try again, or ask an administrator.</source>
            <translation>다시 시도하거나 관리자에게 문의하십시오.</translation>
        </message>
        <message>
            <source>The installed helper must be started as root.</source>
            <translation>설치된 헬퍼는 root로 시작해야 함.</translation>
        </message>
        <message>
            <source>Use --helper pkexec or --helper sudo.</source>
            <translation>--helper pkexec 또는 --helper sudo 옵션을 사용하십시오.</translation>
        </message>
        <message>
            <source>The helper said nothing for {seconds} seconds.</source>
            <translation>{seconds}초 동안 헬퍼 응답 없음.</translation>
        </message>
        <message>
            <source>Try again. Over a slow connection check that the host answers.</source>
            <translation>다시 시도하십시오. 느린 연결이면 호스트가 응답하는지 확인하십시오.</translation>
        </message>
        <message>
            <source>Something else than the helper answered: {program}</source>
            <translation>헬퍼가 아닌 응답: {program}</translation>
        </message>
        <message>
            <source>More than 64 KiB came before its first line.</source>
            <translation>첫 줄 전에 64 KiB가 넘는 출력이 왔습니다.</translation>
        </message>
        <message>
            <source>Check what the login shell of that host prints.</source>
            <translation>그 호스트의 로그인 셸이 출력하는 내용을 확인하십시오.</translation>
        </message>
        <message>
            <source>The helper has ended: {program}</source>
            <translation>헬퍼 종료: {program}</translation>
        </message>
        <message>
            <source>A change that was not confirmed is taken back by itself at its deadline.</source>
            <translation>확인하지 않은 변경은 기한이 되면 자동으로 되돌아갑니다.</translation>
        </message>
        <message>
            <source>Start again and look at the history.</source>
            <translation>다시 시작한 뒤 변경 기록을 확인하십시오.</translation>
        </message>
        <message>
            <source>Nginx accepts the changed configuration.</source>
            <translation>Nginx 검사 통과.</translation>
        </message>
        <message>
            <source>The changed configuration cannot be tested beforehand. Reason: {reason}</source>
            <translation>변경된 설정을 미리 검사할 수 없음. 이유: {reason}</translation>
        </message>
        <message>
            <source>It is tested right after writing, and put back at once if Nginx refuses it.</source>
            <translation>쓴 직후에 검사하며 Nginx가 거부하면 바로 되돌립니다.</translation>
        </message>
        <message>
            <source>the system refuses a private copy of the folder</source>
            <translation>시스템이 폴더의 비공개 사본을 허용하지 않음</translation>
        </message>
        <message>
            <source>the configuration folder is too large to copy</source>
            <translation>설정 폴더가 복사하기에 너무 큼</translation>
        </message>
        <message>
            <source>Nginx writes a log or pid file outside the folder</source>
            <translation>Nginx가 폴더 밖에 로그 또는 pid 파일을 기록함</translation>
        </message>
        <message>
            <source>waiting for confirmation</source>
            <translation>확인 대기</translation>
        </message>
        <message>
            <source>in effect</source>
            <translation>적용됨</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>되돌림</translation>
        </message>
        <message>
            <source>taken back, except for files that somebody else edited</source>
            <translation>되돌림(다른 사람이 편집한 파일 제외)</translation>
        </message>
        <message>
            <source>its record is damaged</source>
            <translation>기록 손상</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>변경된 내용 없음.</translation>
        </message>
        <message>
            <source>being applied</source>
            <translation>적용 중</translation>
        </message>
        <message>
            <source>Comparing with what you saw</source>
            <translation>확인한 내용과 비교</translation>
        </message>
        <message>
            <source>Testing a copy with nginx -t</source>
            <translation>사본을 nginx -t로 검사</translation>
        </message>
        <message>
            <source>Keeping the old files</source>
            <translation>이전 파일 보관</translation>
        </message>
        <message>
            <source>Arming the automatic return</source>
            <translation>자동 되돌리기 준비</translation>
        </message>
        <message>
            <source>Replacing the files</source>
            <translation>파일 교체</translation>
        </message>
        <message>
            <source>Testing with nginx -t</source>
            <translation>nginx -t 검사</translation>
        </message>
        <message>
            <source>Reloading Nginx</source>
            <translation>Nginx reload</translation>
        </message>
        <message>
            <source>Restarting Nginx</source>
            <translation>Nginx restart</translation>
        </message>
        <message>
            <source>Watching the new workers</source>
            <translation>새 worker 확인</translation>
        </message>
        <message>
            <source>Waiting for confirmation</source>
            <translation>확인 대기</translation>
        </message>
        <message>
            <source>Putting the old files back</source>
            <translation>이전 파일 복원</translation>
        </message>
        <message>
            <source>Connected: 101 Switching Protocols</source>
            <translation>연결되었습니다: 101 Switching Protocols</translation>
        </message>
        <message>
            <source>The configuration passes the upgrade on to {upstream}</source>
            <translation>설정이 업그레이드 요청을 {upstream} 백엔드로 전달합니다</translation>
        </message>
        <message>
            <source>The live endpoint was not asked.</source>
            <translation>실제 연결은 시험하지 않았습니다.</translation>
        </message>
        <message>
            <source>No verdict is possible</source>
            <translation>판정할 수 없습니다</translation>
        </message>
        <message>
            <source>A part of the configuration could not be read, or the answer depends on more than the request.</source>
            <translation>설정 일부를 읽지 못했거나, 요청만으로는 알 수 없는 조건이 있습니다.</translation>
        </message>
        <message>
            <source>See the reasons below.</source>
            <translation>아래 이유를 확인하십시오.</translation>
        </message>
        <message>
            <source>The live endpoint does not answer 101</source>
            <translation>실제 연결이 101로 응답하지 않습니다</translation>
        </message>
        <message>
            <source>Reading the configuration</source>
            <translation>설정 읽는 중</translation>
        </message>
        <message>
            <source>Configuration read, files: {count}</source>
            <translation>설정 읽음, 파일 {count}개</translation>
        </message>
        <message>
            <source>Testing {url}</source>
            <translation>연결 시험 중: {url}</translation>
        </message>
        <message>
            <source>Name looked up</source>
            <translation>이름 조회</translation>
        </message>
        <message>
            <source>Connected to {address}</source>
            <translation>연결됨: {address}</translation>
        </message>
        <message>
            <source>TLS ready: {protocol}</source>
            <translation>TLS 준비됨: {protocol}</translation>
        </message>
        <message>
            <source>Answer: {status}</source>
            <translation>응답: {status}</translation>
        </message>
        <message>
            <source>Conversation tested</source>
            <translation>대화 시험</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>이 컴퓨터</translation>
        </message>
        <message>
            <source>HTTP/1.1 upgrade request</source>
            <translation>HTTP/1.1 업그레이드 요청</translation>
        </message>
        <message>
            <source>Not tested yet</source>
            <translation>아직 시험하지 않음</translation>
        </message>
        <message>
            <source>Not reached</source>
            <translation>도달하지 못함</translation>
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
            <translation>이름에 주소 없음</translation>
        </message>
        <message>
            <source>{protocol}</source>
            <translation>{protocol}</translation>
        </message>
        <message>
            <source>Valid for {days} days</source>
            <translation>{days}일 남음</translation>
        </message>
        <message>
            <source>No TLS (ws://)</source>
            <translation>TLS 없음 (ws://)</translation>
        </message>
        <message>
            <source>Plain connection</source>
            <translation>평문 연결</translation>
        </message>
        <message>
            <source>See line {line}</source>
            <translation>{line}행 확인</translation>
        </message>
        <message>
            <source>{upstream}</source>
            <translation>{upstream}</translation>
        </message>
        <message>
            <source>Address not known</source>
            <translation>주소를 알 수 없음</translation>
        </message>
        <message>
            <source>Asked directly: {status}</source>
            <translation>직접 연결: {status}</translation>
        </message>
        <message>
            <source>Asked directly: no answer</source>
            <translation>직접 연결: 응답 없음</translation>
        </message>
        <message>
            <source>No Nginx was found on this machine</source>
            <translation>이 컴퓨터에 Nginx 없음</translation>
        </message>
        <message>
            <source>Looked for in: {places}.</source>
            <translation>찾아본 곳: {places}</translation>
        </message>
        <message>
            <source>Install nginx, or name it with --nginx and --conf.</source>
            <translation>nginx를 설치하거나 --nginx와 --conf로 지정하십시오.</translation>
        </message>
        <message>
            <source>Not an Nginx version: {version}</source>
            <translation>Nginx 버전 형식이 아님: {version}</translation>
        </message>
        <message>
            <source>Write it as in 1.28.0.</source>
            <translation>1.28.0처럼 쓰십시오.</translation>
        </message>
        <message>
            <source>There is no diagnosis yet</source>
            <translation>아직 진단하지 않음</translation>
        </message>
        <message>
            <source>Diagnose first.</source>
            <translation>먼저 진단하십시오.</translation>
        </message>
        <message>
            <source>Not below the folder {root}: {file}</source>
            <translation>{root} 폴더 밖의 파일: {file}</translation>
        </message>
        <message>
            <source>The helper writes in that folder only.</source>
            <translation>헬퍼는 이 폴더 안에만 기록합니다.</translation>
        </message>
        <message>
            <source>Move the file there, or edit it by hand.</source>
            <translation>파일을 옮기거나 직접 고치십시오.</translation>
        </message>
        <message>
            <source>A program must be named by its full path: {program}</source>
            <translation>프로그램은 전체 경로로 지정해야 함: {program}</translation>
        </message>
        <message>
            <source>The program could not be started: {program} ({reason})</source>
            <translation>프로그램을 실행할 수 없음: {program} ({reason})</translation>
        </message>
        <message>
            <source>Check the path and its rights.</source>
            <translation>경로와 권한을 확인하십시오.</translation>
        </message>
        <message>
            <source>The program did not end within {seconds} s: {program}</source>
            <translation>{seconds}초 안에 끝나지 않은 프로그램: {program}</translation>
        </message>
        <message>
            <source>The live test does not answer 101, so the change was taken back</source>
            <translation>연결 시험이 101이 아니어서 변경을 되돌림</translation>
        </message>
        <message>
            <source>Unknown option: {option}</source>
            <translation>알 수 없는 옵션: {option}</translation>
        </message>
        <message>
            <source>See gate101 --help.</source>
            <translation>gate101 --help를 참고하십시오.</translation>
        </message>
        <message>
            <source>A value is missing behind {option}</source>
            <translation>값이 없는 옵션: {option}</translation>
        </message>
        <message>
            <source>Not a value for {option}: {value}</source>
            <translation>{option} 옵션에 쓸 수 없는 값: {value}</translation>
        </message>
        <message>
            <source>{verb} needs one more word: {argument}</source>
            <translation>{verb} 명령에 필요한 값: {argument}</translation>
        </message>
        <message>
            <source>One word too many: {argument}</source>
            <translation>남는 값: {argument}</translation>
        </message>
        <message>
            <source>{option} is no option of {verb}</source>
            <translation>{verb} 명령에 없는 옵션: {option}</translation>
        </message>
        <message>
            <source>--confirm needs --apply</source>
            <translation>--confirm에는 --apply 필요</translation>
        </message>
        <message>
            <source>Write: gate101 fix URL --apply --confirm</source>
            <translation>예: gate101 fix URL --apply --confirm</translation>
        </message>
        <message>
            <source>The window is not installed here</source>
            <translation>창 프로그램이 설치되어 있지 않음</translation>
        </message>
        <message>
            <source>Build or install gate101-window, or use the commands: gate101 --help.</source>
            <translation>gate101-window를 설치하거나 명령을 쓰십시오: gate101 --help</translation>
        </message>
        <message>
            <source>No such lesson: {lesson}</source>
            <translation>없는 연습: {lesson}</translation>
        </message>
        <message>
            <source>Lessons: {names}.</source>
            <translation>연습 목록: {names}</translation>
        </message>
        <message>
            <source>No changes yet</source>
            <translation>변경 기록 없음</translation>
        </message>
        <message>
            <source>prepared</source>
            <translation>준비 중</translation>
        </message>
        <message>
            <source>The practice site runs until Ctrl-C</source>
            <translation>연습 사이트 실행 중, 끝내기: Ctrl-C</translation>
        </message>
        <message>
            <source>Practice site ready: {url} ({folder})</source>
            <translation>연습 사이트 준비됨: {url} ({folder})</translation>
        </message>
        <message>
            <source>Diagnosed</source>
            <translation>진단</translation>
        </message>
        <message>
            <source>Change prepared</source>
            <translation>수정안 준비</translation>
        </message>
        <message>
            <source>Applying through the helper</source>
            <translation>헬퍼를 통해 적용</translation>
        </message>
        <message>
            <source>Tested after the change</source>
            <translation>적용 후 시험</translation>
        </message>
        <message>
            <source>Change kept: {id}</source>
            <translation>변경 확정: {id}</translation>
        </message>
        <message>
            <source>Diagnosed; the way on is outside of Nginx's files</source>
            <translation>진단 완료, 해결은 Nginx 설정 밖에 있음</translation>
        </message>
        <message>
            <source>{file}:{line}: unexpected "{detail}" behind a closing quote</source>
            <translation>{file}:{line}: 닫는 따옴표 뒤에 잘못된 문자: "{detail}"</translation>
        </message>
        <message>
            <source>Behind a quoted parameter Nginx accepts only white space, a semicolon or a brace.</source>
            <translation>따옴표로 묶은 값 뒤에는 공백, 세미콜론, 중괄호만 올 수 있습니다.</translation>
        </message>
        <message>
            <source>Put a space or a semicolon behind the quote.</source>
            <translation>따옴표 뒤에 공백이나 세미콜론을 넣으십시오.</translation>
        </message>
        <message>
            <source>{file}:{line}: a semicolon without a directive before it</source>
            <translation>{file}:{line}: 앞에 지시어가 없는 세미콜론</translation>
        </message>
        <message>
            <source>Remove the semicolon.</source>
            <translation>세미콜론을 지우십시오.</translation>
        </message>
        <message>
            <source>{file}:{line}: an opening brace without a directive before it</source>
            <translation>{file}:{line}: 앞에 지시어가 없는 여는 중괄호</translation>
        </message>
        <message>
            <source>Write the block's name before the brace, or remove it.</source>
            <translation>중괄호 앞에 블록 이름을 쓰거나 중괄호를 지우십시오.</translation>
        </message>
        <message>
            <source>{file}:{line}: a closing brace that closes nothing</source>
            <translation>{file}:{line}: 닫을 블록이 없는 닫는 중괄호</translation>
        </message>
        <message>
            <source>Either a brace is left over, or the directive before it lacks its semicolon.</source>
            <translation>중괄호가 남거나, 바로 앞 지시어에 세미콜론이 없습니다.</translation>
        </message>
        <message>
            <source>Check the lines above it.</source>
            <translation>바로 윗줄을 확인하십시오.</translation>
        </message>
        <message>
            <source>{file}:{line}: the file ends inside a directive or a block</source>
            <translation>{file}:{line}: 지시어나 블록이 끝나기 전에 파일이 끝남</translation>
        </message>
        <message>
            <source>A semicolon, a quote or a closing brace is missing.</source>
            <translation>세미콜론, 따옴표, 닫는 중괄호 가운데 하나가 빠졌습니다.</translation>
        </message>
        <message>
            <source>Look for the place where it belongs, from the end upwards.</source>
            <translation>파일 끝에서부터 거슬러 올라가며 빠진 곳을 찾으십시오.</translation>
        </message>
        <message>
            <source>{file}:{line}: a parameter of more than 4095 bytes</source>
            <translation>{file}:{line}: 4095바이트를 넘는 값</translation>
        </message>
        <message>
            <source>Nginx reads no longer ones; most often a closing quote is missing.</source>
            <translation>Nginx는 이보다 긴 값을 읽지 않습니다. 대개 닫는 따옴표가 빠진 경우입니다.</translation>
        </message>
        <message>
            <source>Look for the missing quote.</source>
            <translation>빠진 따옴표를 찾으십시오.</translation>
        </message>
        <message>
            <source>{file}:{line}: a Lua block is not closed</source>
            <translation>{file}:{line}: 닫히지 않은 Lua 블록</translation>
        </message>
        <message>
            <source>Close the Lua block with a brace.</source>
            <translation>Lua 블록을 중괄호로 닫으십시오.</translation>
        </message>
        <message>
            <source>The file is not there: {file}</source>
            <translation>파일 없음: {file}</translation>
        </message>
        <message>
            <source>Nginx refuses a configuration that includes a missing file by name.</source>
            <translation>이름을 적어 include한 파일이 없으면 Nginx는 설정 전체를 거부합니다.</translation>
        </message>
        <message>
            <source>Correct the include line or put the file there.</source>
            <translation>include 줄을 고치거나 파일을 두십시오.</translation>
        </message>
        <message>
            <source>The file cannot be read: {file} ({reason})</source>
            <translation>읽을 수 없는 파일: {file} ({reason})</translation>
        </message>
        <message>
            <source>No verdict rests on what was not read.</source>
            <translation>읽지 못한 내용에는 어떤 판정도 근거를 두지 않습니다.</translation>
        </message>
        <message>
            <source>Run Gate101 as a user who may read it, for example with sudo.</source>
            <translation>읽을 권한이 있는 사용자로, 예를 들어 sudo로 실행하십시오.</translation>
        </message>
        <message>
            <source>Not a regular file: {file}</source>
            <translation>일반 파일이 아님: {file}</translation>
        </message>
        <message>
            <source>A folder, a pipe or a device is included; Nginx would fail or hang.</source>
            <translation>폴더, 파이프, 장치를 include하면 Nginx는 실패하거나 멈춥니다.</translation>
        </message>
        <message>
            <source>Correct the include line.</source>
            <translation>include 줄을 고치십시오.</translation>
        </message>
        <message>
            <source>The file is larger than {limit} MB: {file}</source>
            <translation>{limit}MB보다 큰 파일: {file}</translation>
        </message>
        <message>
            <source>Leave it out of the configuration.</source>
            <translation>설정에서 제외하십시오.</translation>
        </message>
        <message>
            <source>The folder is not there: {file}</source>
            <translation>폴더 없음: {file}</translation>
        </message>
        <message>
            <source>The folder cannot be read: {file} ({reason})</source>
            <translation>읽을 수 없는 폴더: {file} ({reason})</translation>
        </message>
        <message>
            <source>Run Gate101 as a user who may read it.</source>
            <translation>읽을 권한이 있는 사용자로 실행하십시오.</translation>
        </message>
        <message>
            <source>A file includes itself: {path}</source>
            <translation>자기 자신을 include하는 파일: {path}</translation>
        </message>
        <message>
            <source>Nginx crashes on it.</source>
            <translation>Nginx가 비정상 종료합니다.</translation>
        </message>
        <message>
            <source>Remove the include line.</source>
            <translation>해당 include 줄을 지우십시오.</translation>
        </message>
        <message>
            <source>More than {limit} files are included</source>
            <translation>include한 파일이 {limit}개를 넘음</translation>
        </message>
        <message>
            <source>Narrow the include pattern.</source>
            <translation>include 패턴을 좁히십시오.</translation>
        </message>
        <message>
            <source>No server listens on port {port}</source>
            <translation>{port} 포트를 듣는 server 없음</translation>
        </message>
        <message>
            <source>The configuration that was read has no listen line for it.</source>
            <translation>읽은 설정 어디에도 이 포트의 listen 줄이 없습니다.</translation>
        </message>
        <message>
            <source>Check the port in the URL, or whether the site's file is included.</source>
            <translation>URL의 포트를 확인하고, 사이트 파일이 include되는지 확인하십시오.</translation>
        </message>
        <message>
            <source>No server_name fits {host}; the default server answers ({name})</source>
            <translation>{host}에 맞는 server_name 없음. 기본 server가 응답: {name}</translation>
        </message>
        <message>
            <source>The request ends in a site that was not made for it.</source>
            <translation>요청이 다른 사이트로 들어갑니다.</translation>
        </message>
        <message>
            <source>Add the name to the right server's server_name.</source>
            <translation>올바른 server의 server_name에 이 이름을 추가하십시오.</translation>
        </message>
        <message>
            <source>The site of {host} is not enabled: {file}</source>
            <translation>{host} 사이트가 활성화되지 않음: {file}</translation>
        </message>
        <message>
            <source>The file exists, but nothing includes it, so Nginx does not know it.</source>
            <translation>파일은 있지만 어디에서도 include하지 않아 Nginx가 읽지 않습니다.</translation>
        </message>
        <message>
            <source>Link it into the folder that is included.</source>
            <translation>include되는 폴더에 링크를 만드십시오.</translation>
        </message>
        <message>
            <source>This site passes WebSockets on at another path: {path}</source>
            <translation>이 사이트의 WebSocket 경로는 {path}</translation>
        </message>
        <message>
            <source>The client asks for {uri}, but the location that is made for WebSockets is another one.</source>
            <translation>클라이언트가 요청한 경로: {uri}. WebSocket용 location은 따로 있습니다.</translation>
        </message>
        <message>
            <source>Use {path} in the client.</source>
            <translation>클라이언트의 경로를 {path}로 바꾸십시오.</translation>
        </message>
        <message>
            <source>try_files answers {uri} with a page</source>
            <translation>try_files가 {uri} 요청에 페이지로 응답</translation>
        </message>
        <message>
            <source>No location passes this path to the backend, so the page of the web application comes back with status 200.</source>
            <translation>이 경로를 백엔드로 넘기는 location이 없어 웹 페이지가 200으로 돌아옵니다.</translation>
        </message>
        <message>
            <source>Give the path a location of its own.</source>
            <translation>이 경로에 별도의 location을 두십시오.</translation>
        </message>
        <message>
            <source>No location passes {uri} to a backend</source>
            <translation>{uri} 요청을 백엔드로 넘기는 location 없음</translation>
        </message>
        <message>
            <source>Nginx looks for a file of this name.</source>
            <translation>Nginx가 이 이름의 파일을 찾습니다.</translation>
        </message>
        <message>
            <source>Add a location for this path.</source>
            <translation>이 경로의 location을 추가하십시오.</translation>
        </message>
        <message>
            <source>A return line answers {uri} with {status}</source>
            <translation>return 줄이 {uri} 요청에 {status} 응답</translation>
        </message>
        <message>
            <source>The request never reaches a backend.</source>
            <translation>요청이 백엔드까지 가지 않습니다.</translation>
        </message>
        <message>
            <source>{uri} is redirected ({status}) to {target}</source>
            <translation>{uri} 요청이 리다이렉트됨({status}): {target}</translation>
        </message>
        <message>
            <source>WebSocket clients do not follow redirects.</source>
            <translation>WebSocket 클라이언트는 리다이렉트를 따라가지 않습니다.</translation>
        </message>
        <message>
            <source>Use the target's address in the client, with ws or wss.</source>
            <translation>클라이언트에서 옮겨 간 주소를 ws 또는 wss로 쓰십시오.</translation>
        </message>
        <message>
            <source>Nginx redirects {uri} to {target}</source>
            <translation>Nginx가 {uri} 요청을 리다이렉트: {target}</translation>
        </message>
        <message>
            <source>The location ends in a slash that the client does not ask for, and WebSocket clients do not follow redirects.</source>
            <translation>location이 슬래시로 끝나는데 클라이언트 요청에는 없습니다. WebSocket 클라이언트는 리다이렉트를 따라가지 않습니다.</translation>
        </message>
        <message>
            <source>Add a location without the slash.</source>
            <translation>슬래시 없는 location을 추가하십시오.</translation>
        </message>
        <message>
            <source>The variable ${variable} is used, but no map defines it</source>
            <translation>map이 없는 변수: ${variable}</translation>
        </message>
        <message>
            <source>Nginx refuses the whole configuration: unknown "{variable}" variable.</source>
            <translation>Nginx가 설정 전체를 거부합니다: unknown "{variable}" variable.</translation>
        </message>
        <message>
            <source>Put the map into the http block.</source>
            <translation>http 블록에 map을 넣으십시오.</translation>
        </message>
        <message>
            <source>The map of ${variable} stands outside the http block</source>
            <translation>http 블록 밖에 있는 map: ${variable}</translation>
        </message>
        <message>
            <source>Nginx allows a map only directly in http.</source>
            <translation>map은 http 블록 바로 아래에서만 허용됩니다.</translation>
        </message>
        <message>
            <source>Move it to the top of http.</source>
            <translation>http 블록 맨 위로 옮기십시오.</translation>
        </message>
        <message>
            <source>The variable ${variable} is defined by two maps</source>
            <translation>map이 둘인 변수: ${variable}</translation>
        </message>
        <message>
            <source>Nginx takes the last one without a warning: {otherfile}:{otherline}.</source>
            <translation>Nginx는 경고 없이 마지막 것을 씁니다: {otherfile}:{otherline}</translation>
        </message>
        <message>
            <source>Remove one of them.</source>
            <translation>둘 가운데 하나를 지우십시오.</translation>
        </message>
        <message>
            <source>The headers set further out do not apply here</source>
            <translation>바깥쪽에서 설정한 헤더가 여기에는 적용되지 않음</translation>
        </message>
        <message>
            <source>This location sets a header of its own, so it inherits none of the others: Upgrade and Connection of {otherfile}:{otherline} are lost.</source>
            <translation>이 location에 proxy_set_header가 하나라도 있으면 바깥쪽 것은 상속되지 않습니다. {otherfile}:{otherline}의 Upgrade, Connection 헤더가 사라집니다.</translation>
        </message>
        <message>
            <source>Repeat Upgrade and Connection in this location.</source>
            <translation>이 location에 Upgrade와 Connection을 다시 쓰십시오.</translation>
        </message>
        <message>
            <source>The Upgrade header does not reach the backend</source>
            <translation>Upgrade 헤더가 백엔드에 전달되지 않음</translation>
        </message>
        <message>
            <source>Nginx does not pass it on by itself, so the backend sees an ordinary request.</source>
            <translation>Nginx는 이 헤더를 스스로 전달하지 않으므로 백엔드는 일반 요청으로 받습니다.</translation>
        </message>
        <message>
            <source>Add: proxy_set_header Upgrade $http_upgrade;</source>
            <translation>추가할 줄: proxy_set_header Upgrade $http_upgrade;</translation>
        </message>
        <message>
            <source>The Upgrade header is sent as "{value}"</source>
            <translation>잘못된 Upgrade 헤더 값: "{value}"</translation>
        </message>
        <message>
            <source>The line says {configured}; a WebSocket needs the client's own value.</source>
            <translation>설정된 값은 {configured}. WebSocket에는 클라이언트가 보낸 값이 필요합니다.</translation>
        </message>
        <message>
            <source>Write: proxy_set_header Upgrade $http_upgrade;</source>
            <translation>고칠 줄: proxy_set_header Upgrade $http_upgrade;</translation>
        </message>
        <message>
            <source>The Connection header does not announce the upgrade</source>
            <translation>Connection 헤더에 업그레이드 표시 없음</translation>
        </message>
        <message>
            <source>Nginx replaces it by its own, so the backend does not switch protocols.</source>
            <translation>Nginx가 자체 값으로 바꾸므로 백엔드가 프로토콜을 전환하지 않습니다.</translation>
        </message>
        <message>
            <source>Add: proxy_set_header Connection $connection_upgrade;</source>
            <translation>추가할 줄: proxy_set_header Connection $connection_upgrade;</translation>
        </message>
        <message>
            <source>The Connection header is sent as "{value}"</source>
            <translation>잘못된 Connection 헤더 값: "{value}"</translation>
        </message>
        <message>
            <source>The line says {configured}; for an upgrade it has to become "upgrade".</source>
            <translation>설정된 값은 {configured}. 업그레이드 요청에는 "upgrade"가 되어야 합니다.</translation>
        </message>
        <message>
            <source>Write: proxy_set_header Connection $connection_upgrade;</source>
            <translation>고칠 줄: proxy_set_header Connection $connection_upgrade;</translation>
        </message>
        <message>
            <source>Connection is fixed to "{configured}" for every request</source>
            <translation>모든 요청의 Connection 헤더가 "{configured}"로 고정됨</translation>
        </message>
        <message>
            <source>WebSockets work, but ordinary requests announce an upgrade that they do not want.</source>
            <translation>WebSocket은 되지만 일반 요청까지 원하지 않는 업그레이드를 알립니다.</translation>
        </message>
        <message>
            <source>Use the map's variable: proxy_set_header Connection $connection_upgrade;</source>
            <translation>map 변수를 쓰십시오: proxy_set_header Connection $connection_upgrade;</translation>
        </message>
        <message>
            <source>The header {name} is set twice at this level</source>
            <translation>같은 수준에서 두 번 설정된 헤더: {name}</translation>
        </message>
        <message>
            <source>Both are sent, and many backends answer 400.</source>
            <translation>두 값이 모두 전송되어 백엔드가 400으로 응답하는 경우가 많습니다.</translation>
        </message>
        <message>
            <source>Remove one of the two lines; look into included files too.</source>
            <translation>둘 가운데 하나를 지우십시오. include한 파일도 확인하십시오.</translation>
        </message>
        <message>
            <source>Nginx speaks HTTP/1.0 to the backend</source>
            <translation>백엔드와 HTTP/1.0으로 통신</translation>
        </message>
        <message>
            <source>That is the default of version {version}; an upgrade needs HTTP/1.1.</source>
            <translation>{version} 버전의 기본값입니다. 업그레이드에는 HTTP/1.1이 필요합니다.</translation>
        </message>
        <message>
            <source>Add: proxy_http_version 1.1;</source>
            <translation>추가할 줄: proxy_http_version 1.1;</translation>
        </message>
        <message>
            <source>proxy_pass uses port {configured}, the backend listens on {port}</source>
            <translation>proxy_pass 포트 {configured}, 백엔드 포트 {port}: 서로 다름</translation>
        </message>
        <message>
            <source>Change the port in proxy_pass.</source>
            <translation>proxy_pass의 포트를 고치십시오.</translation>
        </message>
        <message>
            <source>The backend receives {sent} instead of {uri}</source>
            <translation>백엔드가 받는 경로는 {sent}, 요청한 경로는 {uri}</translation>
        </message>
        <message>
            <source>proxy_pass ends in a path or a slash, which replaces the location's part.</source>
            <translation>proxy_pass가 경로나 슬래시로 끝나면 location 부분이 그것으로 바뀝니다.</translation>
        </message>
        <message>
            <source>If the backend expects {uri}, remove what stands behind the port.</source>
            <translation>백엔드가 {uri} 경로를 기대한다면 포트 뒤의 경로를 지우십시오.</translation>
        </message>
        <message>
            <source>An idle connection is cut after {seconds} s</source>
            <translation>{seconds}초 뒤 유휴 연결 종료</translation>
        </message>
        <message>
            <source>proxy_read_timeout is the only limit on an idle WebSocket; traffic in either direction restarts it.</source>
            <translation>proxy_read_timeout이 유휴 WebSocket에 대한 유일한 제한입니다. 어느 쪽이든 데이터가 오가면 다시 셉니다.</translation>
        </message>
        <message>
            <source>Raise it, or let the application ping more often.</source>
            <translation>값을 늘리거나 애플리케이션이 더 자주 ping을 보내게 하십시오.</translation>
        </message>
        <message>
            <source>proxy_buffering is on</source>
            <translation>proxy_buffering 켜짐</translation>
        </message>
        <message>
            <source>Many guides switch it off. Measured: it has no effect on an upgraded connection, only on ordinary responses such as long polling.</source>
            <translation>끄라고 권하는 글이 많지만, 측정 결과 업그레이드된 연결에는 영향이 없고 long polling 같은 일반 응답에만 영향이 있습니다.</translation>
        </message>
        <message>
            <source>proxy_pass uses the name localhost</source>
            <translation>proxy_pass에 localhost 이름 사용</translation>
        </message>
        <message>
            <source>It means 127.0.0.1 and ::1; when the backend listens on one of them only, Nginx logs refused connections for the other.</source>
            <translation>127.0.0.1과 ::1을 모두 뜻합니다. 백엔드가 한쪽만 듣고 있으면 다른 쪽 연결 거부가 로그에 남습니다.</translation>
        </message>
        <message>
            <source>If that happens, write the address: 127.0.0.1:{port}.</source>
            <translation>그런 경우 주소를 직접 쓰십시오: 127.0.0.1:{port}</translation>
        </message>
        <message>
            <source>The location {location} answers already; it only lacks lines</source>
            <translation>이미 응답하는 location {location}에 빠진 줄만 추가</translation>
        </message>
        <message>
            <source>Every line that is there stays as it is, and the map keeps ordinary requests as they are.</source>
            <translation>있던 줄은 모두 그대로 두며, map 덕분에 일반 요청은 바뀌지 않습니다.</translation>
        </message>
        <message>
            <source>No location passes this path on, so it gets one of its own</source>
            <translation>이 경로를 넘기는 location이 없어 별도로 추가</translation>
        </message>
        <message>
            <source>What answers now stays as it is for every other path.</source>
            <translation>다른 경로에 대한 현재 응답은 그대로입니다.</translation>
        </message>
        <message>
            <source>The location {location} rewrites paths to {target}, and others may rely on it</source>
            <translation>location {location}: 경로를 {target} 기준으로 바꾸며 다른 요청이 여기에 의존할 수 있음</translation>
        </message>
        <message>
            <source>A location of its own passes this path unchanged and touches no other.</source>
            <translation>별도의 location은 이 경로를 그대로 넘기고 다른 경로를 건드리지 않습니다.</translation>
        </message>
        <message>
            <source>The headers come from a shared file: {otherfile}</source>
            <translation>공유 파일에서 오는 헤더: {otherfile}</translation>
        </message>
        <message>
            <source>Changing it would change other sites, so this path gets a location of its own.</source>
            <translation>이 파일을 고치면 다른 사이트도 바뀌므로 이 경로에 별도의 location을 둡니다.</translation>
        </message>
        <message>
            <source>The method that you chose</source>
            <translation>직접 고른 방법</translation>
        </message>
        <message>
            <source>Your own edits</source>
            <translation>직접 고친 내용</translation>
        </message>
        <message>
            <source>A part of the configuration could not be read, so nothing is changed</source>
            <translation>설정 일부를 읽지 못해 아무것도 바꾸지 않음</translation>
        </message>
        <message>
            <source>Problems: {count}.</source>
            <translation>문제 {count}건.</translation>
        </message>
        <message>
            <source>Mend those first; each is listed with its file and line.</source>
            <translation>목록에 있는 파일과 줄부터 바로잡으십시오.</translation>
        </message>
        <message>
            <source>No file needs a change: the client's path does</source>
            <translation>고칠 것은 설정 파일이 아니라 클라이언트의 경로</translation>
        </message>
        <message>
            <source>The client asks for {uri}; this site serves WebSockets at {path}.</source>
            <translation>클라이언트가 요청한 경로: {uri}. 이 사이트의 WebSocket 경로: {path}.</translation>
        </message>
        <message>
            <source>It is not known where the backend listens</source>
            <translation>백엔드 주소를 알 수 없음</translation>
        </message>
        <message>
            <source>No location of this server passes anything on, or several pass to different places.</source>
            <translation>이 server에는 요청을 넘기는 location이 없거나, 여러 곳으로 넘깁니다.</translation>
        </message>
        <message>
            <source>Name it with --backend, for example --backend 3030.</source>
            <translation>--backend로 지정하십시오. 예: --backend 3030</translation>
        </message>
        <message>
            <source>No server listens on port {port}, so there is nothing to mend</source>
            <translation>{port} 포트를 듣는 server가 없어 고칠 대상 없음</translation>
        </message>
        <message>
            <source>Check the port in the URL.</source>
            <translation>URL의 포트를 확인하십시오.</translation>
        </message>
        <message>
            <source>No edit of the configuration is needed</source>
            <translation>설정을 고칠 필요 없음</translation>
        </message>
        <message>
            <source>Test the connection; the cause lies elsewhere if it still fails.</source>
            <translation>연결을 시험하십시오. 그래도 실패하면 원인은 다른 곳에 있습니다.</translation>
        </message>
        <message>
            <source>No server listens on {address}, port {port}</source>
            <translation>{address}, {port} 포트를 듣는 server 없음</translation>
        </message>
        <message>
            <source>The connection arrives at {address}; servers on it: {count}</source>
            <translation>연결 도착 주소: {address}, 해당 server {count}개</translation>
        </message>
        <message>
            <source>server_name {name} is exactly {host} ({file}:{line})</source>
            <translation>server_name {name} = {host} ({file}:{line})</translation>
        </message>
        <message>
            <source>server_name {name} matches {host} ({file}:{line})</source>
            <translation>server_name {name}, {host} 포함 ({file}:{line})</translation>
        </message>
        <message>
            <source>The regular expression {name} matches {host} ({file}:{line})</source>
            <translation>정규식 {name}, {host} 일치 ({file}:{line})</translation>
        </message>
        <message>
            <source>No server_name fits {host}; the default server answers ({file}:{line})</source>
            <translation>{host}에 맞는 server_name 없음, 기본 server 응답 ({file}:{line})</translation>
        </message>
        <message>
            <source>Locations are compared with {uri}</source>
            <translation>location과 비교하는 경로: {uri}</translation>
        </message>
        <message>
            <source>Nginx answers 400 to such a path</source>
            <translation>Nginx가 400으로 응답하는 경로</translation>
        </message>
        <message>
            <source>location {location} is exactly this path ({file}:{line})</source>
            <translation>location {location}: 정확히 일치 ({file}:{line})</translation>
        </message>
        <message>
            <source>Longest prefix: location {location} ({file}:{line})</source>
            <translation>가장 긴 접두사: location {location} ({file}:{line})</translation>
        </message>
        <message>
            <source>^~ stops the search; regular expressions are not tried</source>
            <translation>^~ 때문에 정규식은 비교하지 않음</translation>
        </message>
        <message>
            <source>location {location} needs a trailing slash; Nginx redirects ({file}:{line})</source>
            <translation>location {location}: 끝 슬래시가 없어 리다이렉트 ({file}:{line})</translation>
        </message>
        <message>
            <source>Regular expression matches: location {location} ({file}:{line})</source>
            <translation>정규식 일치: location {location} ({file}:{line})</translation>
        </message>
        <message>
            <source>Regular expression does not match: location {location} ({file}:{line})</source>
            <translation>정규식 불일치: location {location} ({file}:{line})</translation>
        </message>
        <message>
            <source>Regular expression cannot be read: location {location} ({file}:{line})</source>
            <translation>읽을 수 없는 정규식: location {location} ({file}:{line})</translation>
        </message>
        <message>
            <source>location {location} answers ({file}:{line})</source>
            <translation>응답하는 location {location} ({file}:{line})</translation>
        </message>
        <message>
            <source>No location matches; the server itself answers</source>
            <translation>일치하는 location 없음, server가 직접 응답</translation>
        </message>
        <message>
            <source>A rewrite changes the path to {uri} ({file}:{line})</source>
            <translation>rewrite로 바뀐 경로: {uri} ({file}:{line})</translation>
        </message>
        <message>
            <source>return answers {status} ({file}:{line})</source>
            <translation>return 응답: {status} ({file}:{line})</translation>
        </message>
        <message>
            <source>A redirect leads to {target} ({file}:{line})</source>
            <translation>리다이렉트: {target} ({file}:{line})</translation>
        </message>
        <message>
            <source>The path is rewritten in a circle; Nginx answers 500</source>
            <translation>경로가 순환하여 Nginx가 500으로 응답</translation>
        </message>
        <message>
            <source>try_files finds no file and goes on to {target} ({file}:{line})</source>
            <translation>try_files: 파일이 없어 {target} 처리 ({file}:{line})</translation>
        </message>
        <message>
            <source>Nginx serves a file itself ({file}:{line})</source>
            <translation>Nginx가 파일을 직접 제공 ({file}:{line})</translation>
        </message>
        <message>
            <source>proxy_pass leads to {upstream} ({file}:{line})</source>
            <translation>proxy_pass 대상: {upstream} ({file}:{line})</translation>
        </message>
        <message>
            <source>Port {port} is also listened to on {address}, where another server answers</source>
            <translation>{port} 포트를 {address} 주소에서도 다른 server가 듣고 있음</translation>
        </message>
        <message>
            <source>Which one it is depends on the address that the client reaches.</source>
            <translation>어느 쪽인지는 클라이언트가 도착하는 주소에 달려 있습니다.</translation>
        </message>
        <message>
            <source>Name the address with --resolve HOST:PORT:ADDR.</source>
            <translation>주소를 지정하십시오: --resolve HOST:PORT:ADDR</translation>
        </message>
        <message>
            <source>{file}:{line}: the condition depends on more than the request: {condition}</source>
            <translation>{file}:{line}: 요청만으로는 알 수 없는 조건: {condition}</translation>
        </message>
        <message>
            <source>{file}:{line}: proxy_pass depends on a variable whose value is not known</source>
            <translation>{file}:{line}: proxy_pass가 값을 알 수 없는 변수에 의존</translation>
        </message>
        <message>
            <source>{name} answers; it carries no WebSocket</source>
            <translation>{name} 지시어가 응답하며 WebSocket을 전달하지 않음</translation>
        </message>
        <message>
            <source>Nginx was not found on this machine.</source>
            <translation>이 시스템에서 Nginx를 찾을 수 없습니다.</translation>
        </message>
        <message>
            <source>The practice site runs a real Nginx of its own.</source>
            <translation>연습 사이트는 실제 Nginx를 따로 실행합니다.</translation>
        </message>
        <message>
            <source>Install the nginx package, or name the program with --nginx.</source>
            <translation>nginx 패키지를 설치하거나 --nginx 옵션으로 프로그램을 지정하십시오.</translation>
        </message>
        <message>
            <source>The openssl command was not found.</source>
            <translation>openssl 명령을 찾을 수 없습니다.</translation>
        </message>
        <message>
            <source>It makes the certificate of the practice site.</source>
            <translation>연습 사이트의 인증서를 만드는 데 필요합니다.</translation>
        </message>
        <message>
            <source>Install the openssl package.</source>
            <translation>openssl 패키지를 설치하십시오.</translation>
        </message>
        <message>
            <source>The practice folder could not be written: {file} ({reason}).</source>
            <translation>연습 폴더에 쓸 수 없습니다: {file} ({reason})</translation>
        </message>
        <message>
            <source>Check the free space and the permissions of the folder for temporary files (TMPDIR).</source>
            <translation>임시 파일 폴더(TMPDIR)의 남은 공간과 권한을 확인하십시오.</translation>
        </message>
        <message>
            <source>The certificate of the practice site could not be made: {reason}</source>
            <translation>연습 사이트의 인증서를 만들 수 없습니다: {reason}</translation>
        </message>
        <message>
            <source>Run openssl version to see whether the command works.</source>
            <translation>openssl version 명령이 동작하는지 확인하십시오.</translation>
        </message>
        <message>
            <source>No free port was found between 20000 and 31999 on 127.0.0.1.</source>
            <translation>127.0.0.1의 20000-31999 범위에 빈 포트가 없습니다.</translation>
        </message>
        <message>
            <source>The practice site needs four.</source>
            <translation>연습 사이트에는 포트 4개가 필요합니다.</translation>
        </message>
        <message>
            <source>End programs that listen there, then start the practice site again.</source>
            <translation>이 범위를 쓰는 프로그램을 끝낸 뒤 연습 사이트를 다시 시작하십시오.</translation>
        </message>
        <message>
            <source>The practice backend could not listen on port {port}: {reason}</source>
            <translation>연습용 백엔드를 {port} 포트에서 열 수 없습니다: {reason}</translation>
        </message>
        <message>
            <source>Start the practice site again; it takes other ports.</source>
            <translation>연습 사이트를 다시 시작하면 다른 포트를 사용합니다.</translation>
        </message>
        <message>
            <source>The practice site is still busy with its last step.</source>
            <translation>연습 사이트가 아직 이전 작업을 처리하고 있습니다.</translation>
        </message>
        <message>
            <source>Wait until it is ready.</source>
            <translation>준비될 때까지 기다리십시오.</translation>
        </message>
        <message>
            <source>Making a private folder for the practice site</source>
            <translation>연습 사이트 전용 폴더 만들기</translation>
        </message>
        <message>
            <source>Preparing the certificate</source>
            <translation>인증서 준비</translation>
        </message>
        <message>
            <source>Starting the backend on {backend}</source>
            <translation>백엔드 시작: {backend}</translation>
        </message>
        <message>
            <source>Starting Nginx through the helper</source>
            <translation>헬퍼로 Nginx 시작</translation>
        </message>
        <message>
            <source>404 Cannot GET /api/ws, although the backend is running.</source>
            <translation>백엔드가 실행 중인데도 404 Cannot GET /api/ws 응답</translation>
        </message>
        <message>
            <source>Nginx does not pass on Upgrade and Connection by itself; the location must set both.</source>
            <translation>Nginx는 Upgrade와 Connection 헤더를 스스로 전달하지 않으므로 location에서 둘 다 지정해야 합니다.</translation>
        </message>
        <message>
            <source>404 from Nginx on the path /ws.</source>
            <translation>/ws 경로에서 Nginx의 404 응답</translation>
        </message>
        <message>
            <source>The application has moved to /api/ws; the client asks for the old path, and no Nginx file is at fault.</source>
            <translation>애플리케이션 경로가 /api/ws로 바뀌었습니다. 클라이언트가 예전 경로를 쓰고 있으며 Nginx 설정에는 잘못이 없습니다.</translation>
        </message>
        <message>
            <source>101 works, but every request is sent with Connection "upgrade".</source>
            <translation>101은 되지만 모든 요청에 Connection "upgrade" 전송</translation>
        </message>
        <message>
            <source>The map sends "upgrade" only when the client asks for it, so that ordinary requests stay ordinary.</source>
            <translation>map을 쓰면 클라이언트가 요청할 때만 "upgrade"를 보내므로 일반 요청은 그대로 유지됩니다.</translation>
        </message>
        <message>
            <source>nginx -t: unknown "connection_upgrade" variable. Nginx goes on with its earlier configuration.</source>
            <translation>nginx -t: unknown "connection_upgrade" variable. Nginx는 이전 설정으로 계속 동작</translation>
        </message>
        <message>
            <source>A variable needs its map in the http block; until the test passes, Nginx does not take up the file.</source>
            <translation>변수를 쓰려면 http 블록에 map이 있어야 하며, 검사를 통과하기 전에는 Nginx가 파일을 반영하지 않습니다.</translation>
        </message>
        <message>
            <source>400 Bad Request, although all headers are set.</source>
            <translation>헤더를 모두 지정했는데도 400 Bad Request 응답</translation>
        </message>
        <message>
            <source>A slash behind the port in proxy_pass replaces the matched prefix: /api/ws reaches the backend as /ws.</source>
            <translation>proxy_pass의 포트 뒤에 슬래시가 있으면 일치한 접두사가 바뀌어, /api/ws 요청이 백엔드에는 /ws로 전달됩니다.</translation>
        </message>
        <message>
            <source>404 Cannot GET /api/ws, although the server block sets Upgrade and Connection.</source>
            <translation>server 블록에 Upgrade와 Connection이 있는데도 404 Cannot GET /api/ws 응답</translation>
        </message>
        <message>
            <source>One proxy_set_header in a location switches off all those inherited from outside.</source>
            <translation>location에 proxy_set_header가 하나라도 있으면 바깥에서 물려받은 것은 모두 무시됩니다.</translation>
        </message>
        <message>
            <source>502 Bad Gateway at once.</source>
            <translation>바로 502 Bad Gateway 응답</translation>
        </message>
        <message>
            <source>Nothing listens on the backend port; the application has to be started, and no Nginx file is at fault.</source>
            <translation>백엔드 포트에서 아무것도 실행되지 않습니다. 애플리케이션을 시작해야 하며 Nginx 설정에는 잘못이 없습니다.</translation>
        </message>
        <message>
            <source>200 with an HTML page instead of 101.</source>
            <translation>101 대신 HTML 페이지와 200 응답</translation>
        </message>
        <message>
            <source>try_files answers unknown paths with the start page; the WebSocket path needs a location of its own.</source>
            <translation>try_files가 모르는 경로에 시작 페이지를 돌려줍니다. WebSocket 경로에는 별도의 location이 필요합니다.</translation>
        </message>
        <message>
            <source>502 Bad Gateway, although the backend is running.</source>
            <translation>백엔드가 실행 중인데도 502 Bad Gateway 응답</translation>
        </message>
        <message>
            <source>proxy_pass names another port than the one on which the backend listens.</source>
            <translation>proxy_pass의 포트가 백엔드가 실제로 쓰는 포트와 다릅니다.</translation>
        </message>
        <message>
            <source>301 to the same path with a slash behind it.</source>
            <translation>같은 경로 끝에 슬래시를 붙인 주소로 301 응답</translation>
        </message>
        <message>
            <source>location /api/ws/ does not match /api/ws; Nginx redirects, and WebSocket clients do not follow.</source>
            <translation>location /api/ws/는 /api/ws와 일치하지 않습니다. Nginx가 리다이렉트하지만 WebSocket 클라이언트는 따라가지 않습니다.</translation>
        </message>
        <message>
            <source>404 from Nginx, although the site file is right.</source>
            <translation>사이트 파일이 맞는데도 Nginx의 404 응답</translation>
        </message>
        <message>
            <source>The file stands in sites-available, but sites-enabled has no link to it, so Nginx never reads it.</source>
            <translation>파일이 sites-available에만 있고 sites-enabled에 링크가 없어 Nginx가 읽지 않습니다.</translation>
        </message>
        <message>
            <source>101 works, but an idle connection closes after ten seconds.</source>
            <translation>101은 되지만 10초 동안 통신이 없으면 연결 종료</translation>
        </message>
        <message>
            <source>proxy_read_timeout ends a connection on which nothing is said; 86400s keeps it for a day.</source>
            <translation>proxy_read_timeout은 통신이 없는 연결을 끊습니다. 86400s로 지정하면 하루 동안 유지됩니다.</translation>
        </message>
        <message>
            <source>No address was given.</source>
            <translation>주소가 비어 있습니다.</translation>
        </message>
        <message>
            <source>Give a WebSocket URL such as wss://example.com/api/ws.</source>
            <translation>wss://example.com/api/ws 같은 WebSocket URL을 입력하십시오.</translation>
        </message>
        <message>
            <source>Not a WebSocket URL: {url}</source>
            <translation>WebSocket URL이 아님: {url}</translation>
        </message>
        <message>
            <source>A WebSocket URL begins with ws:// or wss://.</source>
            <translation>WebSocket URL은 ws:// 또는 wss://로 시작합니다.</translation>
        </message>
        <message>
            <source>Use the ws:// or wss:// form of the address.</source>
            <translation>ws:// 또는 wss:// 형식으로 다시 입력하십시오.</translation>
        </message>
        <message>
            <source>No host in the URL: {url}</source>
            <translation>URL에 호스트가 없음: {url}</translation>
        </message>
        <message>
            <source>Write the host name after the two slashes.</source>
            <translation>슬래시 두 개 뒤에 호스트 이름을 적으십시오.</translation>
        </message>
        <message>
            <source>Not a valid port in the URL: {url}</source>
            <translation>URL의 포트가 올바르지 않음: {url}</translation>
        </message>
        <message>
            <source>A port is a number from 1 to 65535.</source>
            <translation>포트는 1부터 65535까지의 숫자입니다.</translation>
        </message>
        <message>
            <source>Correct the port or leave it out.</source>
            <translation>포트를 고치거나 생략하십시오.</translation>
        </message>
        <message>
            <source>The URL contains a user name or password.</source>
            <translation>URL에 사용자 이름이나 비밀번호가 들어 있습니다.</translation>
        </message>
        <message>
            <source>It would end up in logs and reports, and browsers do not send it for WebSocket.</source>
            <translation>로그와 보고서에 남을 수 있고, 브라우저는 WebSocket 연결에 이를 보내지 않습니다.</translation>
        </message>
        <message>
            <source>Remove it and pass the credential as a header instead.</source>
            <translation>URL에서 지우고 인증 정보는 헤더로 전달하십시오.</translation>
        </message>
        <message>
            <source>The URL contains a fragment (#): {url}</source>
            <translation>URL에 프래그먼트(#)가 있음: {url}</translation>
        </message>
        <message>
            <source>RFC 6455 forbids fragments in WebSocket URLs.</source>
            <translation>RFC 6455는 WebSocket URL에 프래그먼트를 허용하지 않습니다.</translation>
        </message>
        <message>
            <source>Use {suggestion} instead.</source>
            <translation>대신 사용할 URL: {suggestion}</translation>
        </message>
        <message>
            <source>The URL cannot be read: {url}</source>
            <translation>URL을 해석할 수 없음: {url}</translation>
        </message>
        <message>
            <source>The host or a character in it is not valid.</source>
            <translation>호스트 또는 문자가 올바르지 않습니다.</translation>
        </message>
        <message>
            <source>Check the host name and the brackets of an IPv6 address.</source>
            <translation>호스트 이름과 IPv6 주소의 대괄호를 확인하십시오.</translation>
        </message>
        <message>
            <source>No backend was given.</source>
            <translation>백엔드가 비어 있습니다.</translation>
        </message>
        <message>
            <source>Give a port such as 3030, or host:port, or unix:/path.</source>
            <translation>3030 같은 포트, 호스트:포트 또는 unix:/경로 형식으로 입력하십시오.</translation>
        </message>
        <message>
            <source>Not a backend address: {backend}</source>
            <translation>백엔드 주소가 아님: {backend}</translation>
        </message>
        <message>
            <source>A backend is a port, host:port, a URL or unix:/path.</source>
            <translation>백엔드는 포트, 호스트:포트, URL 또는 unix:/경로 형식입니다.</translation>
        </message>
        <message>
            <source>Write it like localhost:3030 or unix:/run/app.sock.</source>
            <translation>localhost:3030 또는 unix:/run/app.sock처럼 입력하십시오.</translation>
        </message>
        <message>
            <source>Not a valid port in the backend: {backend}</source>
            <translation>백엔드 포트가 올바르지 않음: {backend}</translation>
        </message>
        <message>
            <source>Correct the port.</source>
            <translation>포트를 고치십시오.</translation>
        </message>
        <message>
            <source>Not of the form HOST:PORT:ADDR: {pin}</source>
            <translation>HOST:PORT:ADDR 형식이 아님: {pin}</translation>
        </message>
        <message>
            <source>The last part must be an IP address.</source>
            <translation>마지막 부분은 IP 주소여야 합니다.</translation>
        </message>
        <message>
            <source>Write it like example.com:443:127.0.0.1.</source>
            <translation>example.com:443:127.0.0.1처럼 입력하십시오.</translation>
        </message>
        <message>
            <source>Not of the form Name: value: {header}</source>
            <translation>Name: value 형식이 아님: {header}</translation>
        </message>
        <message>
            <source>A header name has no spaces, and a value has no line break.</source>
            <translation>헤더 이름에는 공백이, 값에는 줄바꿈이 들어갈 수 없습니다.</translation>
        </message>
        <message>
            <source>Write it like Cookie: session=abc.</source>
            <translation>Cookie: session=abc처럼 입력하십시오.</translation>
        </message>
        <message>
            <source>No certificate could be read from {file}</source>
            <translation>인증서를 읽을 수 없는 파일: {file}</translation>
        </message>
        <message>
            <source>The file is missing, not readable, or not in PEM form.</source>
            <translation>파일이 없거나 읽을 권한이 없거나 PEM 형식이 아닙니다.</translation>
        </message>
        <message>
            <source>Give the path of a readable PEM file.</source>
            <translation>읽을 수 있는 PEM 파일의 경로를 지정하십시오.</translation>
        </message>
        <message>
            <source>No address for {name}</source>
            <translation>주소를 찾지 못한 이름: {name}</translation>
        </message>
        <message>
            <source>No answer about {name} within {seconds} s</source>
            <translation>{seconds}초 안에 DNS 응답이 없는 이름: {name}</translation>
        </message>
        <message>
            <source>The lookup of {name} failed: {reason}</source>
            <translation>이름 조회 실패: {name} ({reason})</translation>
        </message>
        <message>
            <source>Connection refused</source>
            <translation>연결 거부</translation>
        </message>
        <message>
            <source>No answer within {seconds} s</source>
            <translation>{seconds}초 안에 응답 없음</translation>
        </message>
        <message>
            <source>Not reachable: {reason}</source>
            <translation>도달할 수 없음: {reason}</translation>
        </message>
        <message>
            <source>Connection failed: {reason}</source>
            <translation>연결 실패: {reason}</translation>
        </message>
        <message>
            <source>The socket does not exist: {socket}</source>
            <translation>소켓 파일이 없음: {socket}</translation>
        </message>
        <message>
            <source>No permission to open the socket: {socket}</source>
            <translation>소켓 접근 권한 없음: {socket}</translation>
        </message>
        <message>
            <source>The answer is not TLS</source>
            <translation>TLS가 아닌 응답</translation>
        </message>
        <message>
            <source>No TLS answer within {seconds} s</source>
            <translation>{seconds}초 안에 TLS 응답 없음</translation>
        </message>
        <message>
            <source>The server refused TLS (alert {alert})</source>
            <translation>서버가 TLS를 거부함 (alert {alert})</translation>
        </message>
        <message>
            <source>The certificate of {host} is self-signed</source>
            <translation>자체 서명 인증서, 호스트: {host}</translation>
        </message>
        <message>
            <source>The certificate expired at {not_after}</source>
            <translation>인증서 만료 시각: {not_after}</translation>
        </message>
        <message>
            <source>The certificate is valid only from {not_before}</source>
            <translation>인증서 유효 시작 시각: {not_before}</translation>
        </message>
        <message>
            <source>The certificate was revoked</source>
            <translation>폐기된 인증서</translation>
        </message>
        <message>
            <source>The certificate is for {names}, not for {host}</source>
            <translation>인증서 이름 불일치: 요청 {host}, 인증서 {names}</translation>
        </message>
        <message>
            <source>The issuer {issuer} is not trusted here</source>
            <translation>신뢰하지 않는 발급자: {issuer}</translation>
        </message>
        <message>
            <source>The certificate was not accepted: {reason}</source>
            <translation>인증서 검증 실패: {reason}</translation>
        </message>
        <message>
            <source>Answered {status} {reason}</source>
            <translation>응답 코드 {status} {reason}</translation>
        </message>
        <message>
            <source>Closed without an answer</source>
            <translation>응답 없이 연결 종료</translation>
        </message>
        <message>
            <source>Reset without an answer</source>
            <translation>응답 없이 연결 초기화(RST)</translation>
        </message>
        <message>
            <source>The answer is not HTTP</source>
            <translation>HTTP가 아닌 응답</translation>
        </message>
        <message>
            <source>More than {limit} bytes of headers</source>
            <translation>헤더 크기가 {limit}바이트 초과</translation>
        </message>
        <message>
            <source>101 with irregular headers</source>
            <translation>101 응답이나 헤더가 규격과 다름</translation>
        </message>
        <message>
            <source>No pong within {seconds} s</source>
            <translation>{seconds}초 안에 pong 없음</translation>
        </message>
        <message>
            <source>RFC 6455 obliges every peer to answer a ping.</source>
            <translation>RFC 6455에 따라 모든 상대는 ping에 응답해야 합니다.</translation>
        </message>
        <message>
            <source>Heartbeats of clients and proxies will fail with this application.</source>
            <translation>이 애플리케이션에서는 클라이언트나 프록시의 heartbeat가 실패합니다.</translation>
        </message>
        <message>
            <source>Closed right after the 101</source>
            <translation>101 직후 연결 종료</translation>
        </message>
        <message>
            <source>Closed by the other side after {held_ms} ms</source>
            <translation>{held_ms}ms 후 상대편이 연결 종료</translation>
        </message>
        <message>
            <source>The name {host} has no address.</source>
            <translation>주소가 없는 이름: {host}</translation>
        </message>
        <message>
            <source>DNS knows no A or AAAA record for it, or the name is misspelt.</source>
            <translation>DNS에 A 또는 AAAA 레코드가 없거나 이름에 오타가 있습니다.</translation>
        </message>
        <message>
            <source>Check the spelling and the DNS record of the name.</source>
            <translation>이름의 철자와 DNS 레코드를 확인하십시오.</translation>
        </message>
        <message>
            <source>The lookup of {host} was not answered within {seconds} s.</source>
            <translation>DNS 조회 시간 초과({seconds}초): {host}</translation>
        </message>
        <message>
            <source>The DNS server of this machine is slow or not reachable.</source>
            <translation>이 컴퓨터가 쓰는 DNS 서버가 느리거나 도달할 수 없습니다.</translation>
        </message>
        <message>
            <source>Check /etc/resolv.conf and the connection to the DNS server.</source>
            <translation>/etc/resolv.conf와 DNS 서버 연결을 확인하십시오.</translation>
        </message>
        <message>
            <source>The lookup of {host} failed.</source>
            <translation>DNS 조회 실패: {host}</translation>
        </message>
        <message>
            <source>The DNS server gave an error instead of an answer.</source>
            <translation>DNS 서버가 응답 대신 오류를 돌려주었습니다.</translation>
        </message>
        <message>
            <source>Try the lookup by hand and check the DNS server.</source>
            <translation>직접 조회해 보고 DNS 서버를 확인하십시오.</translation>
        </message>
        <message>
            <source>IPv4 works ({good}), but IPv6 is refused ({address}).</source>
            <translation>IPv4는 동작({good})하지만 IPv6는 거부됨({address}).</translation>
        </message>
        <message>
            <source>The name has an AAAA record, yet nothing listens on port {port} over IPv6.</source>
            <translation>이름에 AAAA 레코드가 있으나 IPv6의 {port} 포트에서 수신하는 프로그램이 없습니다.</translation>
        </message>
        <message>
            <source>Add "listen [::]:{port}" to the server block, or remove the AAAA record.</source>
            <translation>server 블록에 "listen [::]:{port}"를 추가하거나 AAAA 레코드를 지우십시오.</translation>
        </message>
        <message>
            <source>IPv6 works ({good}), but IPv4 is refused ({address}).</source>
            <translation>IPv6는 동작({good})하지만 IPv4는 거부됨({address}).</translation>
        </message>
        <message>
            <source>Nothing listens on port {port} over IPv4.</source>
            <translation>IPv4의 {port} 포트에서 수신하는 프로그램이 없습니다.</translation>
        </message>
        <message>
            <source>Add "listen {port}" to the server block, or remove the A record.</source>
            <translation>server 블록에 "listen {port}"를 추가하거나 A 레코드를 지우십시오.</translation>
        </message>
        <message>
            <source>{good} works, but {address} refuses the connection.</source>
            <translation>동작하는 주소: {good}, 연결을 거부하는 주소: {address}</translation>
        </message>
        <message>
            <source>The name has several addresses, and one of them has nothing listening on port {port}.</source>
            <translation>이름에 주소가 여러 개 있고, 그중 하나는 {port} 포트에서 수신하지 않습니다.</translation>
        </message>
        <message>
            <source>Start the server on that address or remove it from DNS.</source>
            <translation>그 주소에서 서버를 시작하거나 DNS에서 지우십시오.</translation>
        </message>
        <message>
            <source>{good} works, but {address} does not answer.</source>
            <translation>동작하는 주소: {good}, 응답 없는 주소: {address}</translation>
        </message>
        <message>
            <source>Clients that try this address first wait until it times out.</source>
            <translation>이 주소를 먼저 시도하는 클라이언트는 시간 초과까지 기다립니다.</translation>
        </message>
        <message>
            <source>Check the firewall and the route of that address, or remove it from DNS.</source>
            <translation>해당 주소의 방화벽과 경로를 확인하거나 DNS에서 지우십시오.</translation>
        </message>
        <message>
            <source>{good} answers 101, but {address} answers {status}.</source>
            <translation>101로 응답하는 주소: {good}, 다른 응답({status})을 하는 주소: {address}</translation>
        </message>
        <message>
            <source>Another server block or another machine answers on that address.</source>
            <translation>그 주소에서는 다른 server 블록이나 다른 서버가 응답합니다.</translation>
        </message>
        <message>
            <source>Give the same server block a listen directive for that address too, for example "listen [::]:{port}".</source>
            <translation>같은 server 블록에 그 주소의 listen도 추가하십시오. 예: "listen [::]:{port}"</translation>
        </message>
        <message>
            <source>{address} refuses connections on port {port}.</source>
            <translation>연결 거부: 주소 {address}, 포트 {port}</translation>
        </message>
        <message>
            <source>Nothing listens there, or a firewall rejects the connection.</source>
            <translation>그 포트에서 수신하는 프로그램이 없거나 방화벽이 거부합니다.</translation>
        </message>
        <message>
            <source>On the server, check "ss -ltnp" and the listen directive; see whether Nginx is running.</source>
            <translation>서버에서 "ss -ltnp"와 listen 지시어를 확인하고 Nginx가 실행 중인지 보십시오.</translation>
        </message>
        <message>
            <source>{address} does not answer on port {port} ({seconds} s).</source>
            <translation>응답 없음({seconds}초): 주소 {address}, 포트 {port}</translation>
        </message>
        <message>
            <source>A firewall drops the packets, the address is wrong, or the server is overloaded.</source>
            <translation>방화벽이 패킷을 버리거나, 주소가 틀렸거나, 서버에 과부하가 걸렸습니다.</translation>
        </message>
        <message>
            <source>Check the firewall and the cloud security group; try once from the server itself.</source>
            <translation>방화벽과 클라우드 보안 그룹을 확인하고, 서버 안에서도 직접 시도해 보십시오.</translation>
        </message>
        <message>
            <source>{address} cannot be reached: {reason}</source>
            <translation>도달할 수 없는 주소: {address} ({reason})</translation>
        </message>
        <message>
            <source>This machine has no route to the address, for example no IPv6.</source>
            <translation>이 컴퓨터에서 그 주소로 가는 경로가 없습니다. IPv6가 없는 망일 수 있습니다.</translation>
        </message>
        <message>
            <source>Check the network of this machine and the address in DNS.</source>
            <translation>이 컴퓨터의 네트워크와 DNS의 주소를 확인하십시오.</translation>
        </message>
        <message>
            <source>The connection to {address} failed: {reason}</source>
            <translation>연결 실패: {address} ({reason})</translation>
        </message>
        <message>
            <source>Check the network of this machine.</source>
            <translation>이 컴퓨터의 네트워크를 확인하십시오.</translation>
        </message>
        <message>
            <source>The server accepts no TLS version that is offered.</source>
            <translation>서버와 공통으로 쓸 수 있는 TLS 버전이 없습니다.</translation>
        </message>
        <message>
            <source>Its ssl_protocols allows only versions that are out of use here.</source>
            <translation>ssl_protocols에 이제는 쓰지 않는 버전만 허용되어 있습니다.</translation>
        </message>
        <message>
            <source>Set "ssl_protocols TLSv1.2 TLSv1.3;".</source>
            <translation>"ssl_protocols TLSv1.2 TLSv1.3;"으로 설정하십시오.</translation>
        </message>
        <message>
            <source>The server shares no cipher with this client.</source>
            <translation>서버와 공통으로 쓸 수 있는 암호 스위트가 없습니다.</translation>
        </message>
        <message>
            <source>ssl_ciphers is too narrow or does not fit the type of the key (RSA or ECDSA).</source>
            <translation>ssl_ciphers가 너무 좁거나 키 종류(RSA, ECDSA)와 맞지 않습니다.</translation>
        </message>
        <message>
            <source>Widen ssl_ciphers, or install a certificate of the fitting type.</source>
            <translation>ssl_ciphers를 넓히거나 맞는 종류의 인증서를 설치하십시오.</translation>
        </message>
        <message>
            <source>The server rejects TLS for the name {host}.</source>
            <translation>TLS에서 거부된 이름: {host}</translation>
        </message>
        <message>
            <source>No server block with TLS has this name, and the default one uses ssl_reject_handshake.</source>
            <translation>이 이름을 가진 TLS server 블록이 없고, 기본 서버가 ssl_reject_handshake로 거부합니다.</translation>
        </message>
        <message>
            <source>Add the name to server_name of the TLS server block.</source>
            <translation>TLS server 블록의 server_name에 이름을 추가하십시오.</translation>
        </message>
        <message>
            <source>The server does not offer HTTP/1.1 over TLS.</source>
            <translation>서버가 TLS에서 HTTP/1.1을 제공하지 않습니다.</translation>
        </message>
        <message>
            <source>Only HTTP/2 is offered by ALPN, and WebSocket needs HTTP/1.1 here.</source>
            <translation>ALPN으로 HTTP/2만 제공하며, 이 연결의 WebSocket에는 HTTP/1.1이 필요합니다.</translation>
        </message>
        <message>
            <source>Let the server or the balancer in front offer http/1.1 too.</source>
            <translation>서버나 앞단 로드 밸런서가 http/1.1도 제공하도록 설정하십시오.</translation>
        </message>
        <message>
            <source>The server demands a client certificate.</source>
            <translation>서버가 클라이언트 인증서를 요구합니다.</translation>
        </message>
        <message>
            <source>ssl_verify_client is on for this server, or a balancer in front demands one.</source>
            <translation>이 서버에 ssl_verify_client가 켜져 있거나 앞단 로드 밸런서가 요구합니다.</translation>
        </message>
        <message>
            <source>Connect with a client certificate, or set "ssl_verify_client optional;" if it is not meant for this path.</source>
            <translation>클라이언트 인증서로 접속하십시오. 이 경로에 필요 없다면 "ssl_verify_client optional;"로 바꾸십시오.</translation>
        </message>
        <message>
            <source>The server rejects the client certificate.</source>
            <translation>서버가 클라이언트 인증서를 거부했습니다.</translation>
        </message>
        <message>
            <source>It is expired, or not issued by the CA of ssl_client_certificate.</source>
            <translation>만료되었거나 ssl_client_certificate의 CA가 발급한 인증서가 아닙니다.</translation>
        </message>
        <message>
            <source>Use a certificate of the CA that the server trusts.</source>
            <translation>서버가 신뢰하는 CA의 인증서를 사용하십시오.</translation>
        </message>
        <message>
            <source>Port {port} does not speak TLS.</source>
            <translation>TLS를 쓰지 않는 포트: {port}</translation>
        </message>
        <message>
            <source>The URL says wss, but the port answers in plain text.</source>
            <translation>URL은 wss인데 그 포트는 평문으로 응답합니다.</translation>
        </message>
        <message>
            <source>Use ws:// for this port, or add "ssl" to its listen directive.</source>
            <translation>이 포트에는 ws://를 사용하거나 listen 지시어에 "ssl"을 추가하십시오.</translation>
        </message>
        <message>
            <source>Port {port} takes the connection but does not answer TLS ({seconds} s).</source>
            <translation>TLS 응답 없음({seconds}초): {port} 포트</translation>
        </message>
        <message>
            <source>The port may be another service, or large packets are lost on the way (MTU).</source>
            <translation>연결은 되지만 다른 서비스의 포트이거나, 큰 패킷이 도중에 사라집니다(MTU).</translation>
        </message>
        <message>
            <source>Try ws:// on this port; check the MTU and the firewall.</source>
            <translation>이 포트에 ws://로 시도하고, MTU와 방화벽을 확인하십시오.</translation>
        </message>
        <message>
            <source>The connection to port {port} was closed during the TLS handshake.</source>
            <translation>TLS 핸드셰이크 중 연결 종료: {port} 포트</translation>
        </message>
        <message>
            <source>The port may expect the PROXY protocol, be a plain TCP balancer, or not be TLS at all.</source>
            <translation>PROXY 프로토콜을 기대하는 포트이거나, TCP 로드 밸런서이거나, TLS 포트가 아닐 수 있습니다.</translation>
        </message>
        <message>
            <source>Check whether listen has "proxy_protocol" and where the balancer sends the connection.</source>
            <translation>listen에 "proxy_protocol"이 있는지, 로드 밸런서가 어디로 보내는지 확인하십시오.</translation>
        </message>
        <message>
            <source>The TLS handshake failed: {reason}</source>
            <translation>TLS 핸드셰이크 실패: {reason}</translation>
        </message>
        <message>
            <source>Look at the evidence of the TLS stage and the Nginx error log at level info.</source>
            <translation>TLS 단계의 증거와 Nginx 오류 로그(info 수준)를 확인하십시오.</translation>
        </message>
        <message>
            <source>The upgrade works, but the certificate of {host} is self-signed.</source>
            <translation>업그레이드는 성공했으나 자체 서명 인증서입니다. 호스트: {host}</translation>
        </message>
        <message>
            <source>Browsers refuse a wss connection with such a certificate without asking.</source>
            <translation>브라우저는 이런 인증서의 wss 연결을 묻지 않고 거부합니다.</translation>
        </message>
        <message>
            <source>Install a certificate of a known CA; for a test of one's own, use --cafile or --insecure.</source>
            <translation>공인 CA의 인증서를 설치하십시오. 시험 목적이면 --cafile 또는 --insecure를 사용하십시오.</translation>
        </message>
        <message>
            <source>The upgrade works, but the certificate expired at {not_after}.</source>
            <translation>업그레이드는 성공했으나 인증서가 만료되었습니다. 만료: {not_after}</translation>
        </message>
        <message>
            <source>Clients refuse an expired certificate. If the date looks fine, the clock of this machine is wrong.</source>
            <translation>클라이언트는 만료된 인증서를 거부합니다. 날짜가 정상이라면 이 컴퓨터의 시계가 틀린 것입니다.</translation>
        </message>
        <message>
            <source>Renew the certificate and reload Nginx.</source>
            <translation>인증서를 갱신하고 Nginx를 reload하십시오.</translation>
        </message>
        <message>
            <source>The upgrade works, but the certificate is valid only from {not_before}.</source>
            <translation>업그레이드는 성공했으나 인증서가 아직 유효하지 않습니다. 시작: {not_before}</translation>
        </message>
        <message>
            <source>Either it was installed too early, or the clock of this machine is behind.</source>
            <translation>너무 일찍 설치했거나 이 컴퓨터의 시계가 늦습니다.</translation>
        </message>
        <message>
            <source>Check the clock first, then the certificate.</source>
            <translation>먼저 시계를, 다음으로 인증서를 확인하십시오.</translation>
        </message>
        <message>
            <source>The upgrade works, but the certificate was revoked.</source>
            <translation>업그레이드는 성공했으나 폐기된 인증서입니다.</translation>
        </message>
        <message>
            <source>Its CA has withdrawn it.</source>
            <translation>발급한 CA가 인증서를 폐기했습니다.</translation>
        </message>
        <message>
            <source>Install a new certificate.</source>
            <translation>새 인증서를 설치하십시오.</translation>
        </message>
        <message>
            <source>The upgrade works, but the certificate does not name {host}.</source>
            <translation>업그레이드는 성공했으나 인증서에 없는 이름입니다. 요청한 이름: {host}</translation>
        </message>
        <message>
            <source>It names {names}. Either it is the wrong one, or the default server block answered with its own.</source>
            <translation>인증서의 이름: {names}. 인증서가 잘못되었거나 기본 server 블록의 인증서가 나간 것입니다.</translation>
        </message>
        <message>
            <source>Install a certificate for {host}, or add the name to server_name of the TLS server block.</source>
            <translation>이 이름의 인증서를 설치하거나, TLS server 블록의 server_name에 이름을 추가하십시오: {host}</translation>
        </message>
        <message>
            <source>The upgrade works, but the server sends its own certificate alone, and the issuer {issuer} is not known here.</source>
            <translation>업그레이드는 성공했으나 서버가 자기 인증서만 보냈고, 발급자를 알 수 없습니다: {issuer}</translation>
        </message>
        <message>
            <source>Most often the intermediate certificate is missing; browsers may still know it, other clients do not. It may also be a private CA.</source>
            <translation>대개 중간 인증서가 빠진 경우입니다. 브라우저는 알 수도 있으나 다른 클라이언트는 거부합니다. 사설 CA일 수도 있습니다.</translation>
        </message>
        <message>
            <source>Point ssl_certificate to the full chain (fullchain.pem). For a private CA, use --cafile.</source>
            <translation>ssl_certificate에 전체 체인(fullchain.pem)을 지정하십시오. 사설 CA라면 --cafile을 사용하십시오.</translation>
        </message>
        <message>
            <source>The upgrade works, but the CA {issuer} is not trusted on this machine.</source>
            <translation>업그레이드는 성공했으나 이 컴퓨터가 신뢰하지 않는 CA입니다: {issuer}</translation>
        </message>
        <message>
            <source>The chain is complete, so it is a private CA.</source>
            <translation>체인은 완전하므로 사설 CA입니다.</translation>
        </message>
        <message>
            <source>Import the CA on the clients, or use --cafile for this test.</source>
            <translation>클라이언트에 CA를 등록하거나, 이 시험에는 --cafile을 사용하십시오.</translation>
        </message>
        <message>
            <source>The upgrade works, but the certificate was not accepted: {reason}</source>
            <translation>업그레이드는 성공했으나 인증서 검증 실패: {reason}</translation>
        </message>
        <message>
            <source>Look at the certificate chain in the evidence of the TLS stage.</source>
            <translation>TLS 단계의 증거에서 인증서 체인을 확인하십시오.</translation>
        </message>
        <message>
            <source>The backend is socket.io of another version than the client.</source>
            <translation>백엔드의 socket.io 버전이 클라이언트와 다릅니다.</translation>
        </message>
        <message>
            <source>It answered 101 and then refused the protocol version (EIO) inside the connection.</source>
            <translation>101로 응답한 뒤 연결 안에서 프로토콜 버전(EIO)을 거부했습니다.</translation>
        </message>
        <message>
            <source>Bring client and server to the same major version, or set allowEIO3 on the server.</source>
            <translation>클라이언트와 서버의 주 버전을 맞추거나 서버에 allowEIO3을 설정하십시오.</translation>
        </message>
        <message>
            <source>101, but Sec-WebSocket-Accept is missing or wrong, though the backend sends it right.</source>
            <translation>101이지만 Sec-WebSocket-Accept가 없거나 틀립니다. 백엔드는 올바르게 보냅니다.</translation>
        </message>
        <message>
            <source>A hop before the backend answers from a cache or removes the header.</source>
            <translation>백엔드 앞의 단계가 캐시로 응답하거나 헤더를 지웁니다.</translation>
        </message>
        <message>
            <source>Look for proxy_hide_header, a cache, or another proxy on this path.</source>
            <translation>이 경로에 proxy_hide_header, 캐시 또는 다른 프록시가 있는지 확인하십시오.</translation>
        </message>
        <message>
            <source>101, but Sec-WebSocket-Accept is missing.</source>
            <translation>101이지만 Sec-WebSocket-Accept 헤더가 없습니다.</translation>
        </message>
        <message>
            <source>Without it no client may accept the connection (RFC 6455).</source>
            <translation>이 헤더가 없으면 어떤 클라이언트도 연결을 받아들일 수 없습니다(RFC 6455).</translation>
        </message>
        <message>
            <source>Check the program that answers; it is no complete WebSocket server.</source>
            <translation>응답하는 프로그램을 확인하십시오. 온전한 WebSocket 서버가 아닙니다.</translation>
        </message>
        <message>
            <source>101, but Sec-WebSocket-Accept does not fit the key.</source>
            <translation>101이지만 Sec-WebSocket-Accept 값이 키와 맞지 않습니다.</translation>
        </message>
        <message>
            <source>The answer was made for another request, or the server calculates it wrongly.</source>
            <translation>다른 요청의 응답이거나 서버가 값을 잘못 계산했습니다.</translation>
        </message>
        <message>
            <source>Look for a cache on the way and check the WebSocket library of the backend.</source>
            <translation>도중의 캐시와 백엔드의 WebSocket 라이브러리를 확인하십시오.</translation>
        </message>
        <message>
            <source>101, but what follows breaks the WebSocket protocol (rule {rule}).</source>
            <translation>101 이후의 데이터가 WebSocket 규격에 어긋납니다. 위반 규칙: {rule}</translation>
        </message>
        <message>
            <source>The other side sends bytes that are no valid frames.</source>
            <translation>상대편이 올바른 프레임이 아닌 데이터를 보냅니다.</translation>
        </message>
        <message>
            <source>Look at the bytes in the evidence; check the WebSocket library and any compression on the way.</source>
            <translation>증거의 바이트를 확인하고, WebSocket 라이브러리와 도중의 압축 설정을 점검하십시오.</translation>
        </message>
        <message>
            <source>The application closed the connection right after the 101, with code {code}.</source>
            <translation>애플리케이션이 101 직후 연결을 닫았습니다. 종료 코드: {code}</translation>
        </message>
        <message>
            <source>It accepted the upgrade and then refused this client, often for a missing login. Its words: {reason}</source>
            <translation>업그레이드는 받아들였으나 이 클라이언트를 거부했습니다. 로그인 정보가 없을 때 흔합니다. 전달된 사유: {reason}</translation>
        </message>
        <message>
            <source>Look up the code in the application; pass the cookie or token that it expects.</source>
            <translation>애플리케이션에서 종료 코드의 뜻을 확인하고, 필요한 쿠키나 토큰을 전달하십시오.</translation>
        </message>
        <message>
            <source>The connection was dropped right after the 101, without a Close frame.</source>
            <translation>101 직후 Close 프레임 없이 연결이 끊겼습니다.</translation>
        </message>
        <message>
            <source>Most often the application crashed or ended the socket.</source>
            <translation>대개 애플리케이션이 비정상 종료했거나 소켓을 강제로 닫은 경우입니다.</translation>
        </message>
        <message>
            <source>Look at the log of the application at this moment.</source>
            <translation>이 시각의 애플리케이션 로그를 확인하십시오.</translation>
        </message>
        <message>
            <source>The application closed the idle connection with code {code}.</source>
            <translation>애플리케이션이 유휴 연결을 닫았습니다. 종료 코드: {code}</translation>
        </message>
        <message>
            <source>A Close frame came, so it was a decision of the application and not a timeout of Nginx.</source>
            <translation>Close 프레임이 왔으므로 Nginx의 시간 초과가 아니라 애플리케이션의 결정입니다.</translation>
        </message>
        <message>
            <source>Check the heartbeat or idle limit of the application.</source>
            <translation>애플리케이션의 heartbeat 또는 유휴 제한을 확인하십시오.</translation>
        </message>
        <message>
            <source>The connection was cut after {seconds} s without traffic, without a Close frame.</source>
            <translation>{seconds}초 동안 통신이 없어 Close 프레임 없이 연결이 끊겼습니다.</translation>
        </message>
        <message>
            <source>This is how Nginx ends an idle connection: proxy_read_timeout, 60 s unless set. Other round values point to a balancer or NAT.</source>
            <translation>Nginx가 유휴 연결을 끊는 방식입니다(proxy_read_timeout, 기본 60초). 다른 값이라면 로드 밸런서나 NAT의 제한일 수 있습니다.</translation>
        </message>
        <message>
            <source>Raise proxy_read_timeout, or send a ping more often than this.</source>
            <translation>proxy_read_timeout을 늘리거나 이보다 짧은 간격으로 ping을 보내십시오.</translation>
        </message>
        <message>
            <source>Port {port} speaks HTTP/2 without TLS.</source>
            <translation>TLS 없이 HTTP/2만 쓰는 포트: {port}</translation>
        </message>
        <message>
            <source>"listen … http2" without "ssl" takes HTTP/2 only, so no upgrade is possible.</source>
            <translation>"ssl" 없는 "listen … http2"는 HTTP/2만 받으므로 업그레이드를 할 수 없습니다.</translation>
        </message>
        <message>
            <source>Remove http2 from this listen directive.</source>
            <translation>이 listen 지시어에서 http2를 지우십시오.</translation>
        </message>
        <message>
            <source>The backend does not speak HTTP.</source>
            <translation>백엔드가 HTTP로 응답하지 않습니다.</translation>
        </message>
        <message>
            <source>Nginx passes the request to a port of another protocol.</source>
            <translation>Nginx가 다른 프로토콜의 포트로 요청을 보냅니다.</translation>
        </message>
        <message>
            <source>Check the port in proxy_pass.</source>
            <translation>proxy_pass의 포트를 확인하십시오.</translation>
        </message>
        <message>
            <source>Port {port} does not speak HTTP. It begins with: {start}</source>
            <translation>HTTP가 아닌 {port} 포트. 응답 시작 부분: {start}</translation>
        </message>
        <message>
            <source>Another service listens there.</source>
            <translation>그 포트에는 다른 서비스가 있습니다.</translation>
        </message>
        <message>
            <source>The answer has more than 64 KiB of headers.</source>
            <translation>응답 헤더가 64KiB를 넘습니다.</translation>
        </message>
        <message>
            <source>Something on this port sends headers without end.</source>
            <translation>이 포트의 프로그램이 헤더를 끝없이 보냅니다.</translation>
        </message>
        <message>
            <source>Check what listens there; it is no ordinary web server.</source>
            <translation>그 포트에서 수신하는 프로그램을 확인하십시오. 일반적인 웹 서버가 아닙니다.</translation>
        </message>
        <message>
            <source>Port {port} expects TLS, but the URL says ws.</source>
            <translation>TLS가 필요한 포트: {port}. URL은 ws입니다.</translation>
        </message>
        <message>
            <source>Nginx answered that a plain request was sent to an HTTPS port.</source>
            <translation>Nginx가 HTTPS 포트에 평문 요청이 왔다고 응답했습니다.</translation>
        </message>
        <message>
            <source>Use wss:// instead of ws://.</source>
            <translation>ws:// 대신 wss://를 사용하십시오.</translation>
        </message>
        <message>
            <source>The headers of the request are too large for the server.</source>
            <translation>요청 헤더가 서버의 한도보다 큽니다.</translation>
        </message>
        <message>
            <source>Usually the cookies have grown; Nginx takes 8 KiB per header line.</source>
            <translation>대개 쿠키가 커진 경우입니다. Nginx는 헤더 한 줄에 8KiB까지 받습니다.</translation>
        </message>
        <message>
            <source>Shrink the cookies, or raise large_client_header_buffers.</source>
            <translation>쿠키를 줄이거나 large_client_header_buffers를 늘리십시오.</translation>
        </message>
        <message>
            <source>The URL is too long for the server (414).</source>
            <translation>URL이 서버의 한도보다 깁니다(414).</translation>
        </message>
        <message>
            <source>Usually a token in the query is larger than 8 KiB.</source>
            <translation>대개 쿼리의 토큰이 8KiB를 넘는 경우입니다.</translation>
        </message>
        <message>
            <source>Send the token in a cookie or header.</source>
            <translation>토큰을 쿠키나 헤더로 보내십시오.</translation>
        </message>
        <message>
            <source>The backend got the upgrade without Sec-WebSocket-Key.</source>
            <translation>백엔드가 Sec-WebSocket-Key 없이 업그레이드 요청을 받았습니다.</translation>
        </message>
        <message>
            <source>A hop before it removed the header.</source>
            <translation>앞 단계에서 헤더가 지워졌습니다.</translation>
        </message>
        <message>
            <source>Look for proxy_set_header Sec-WebSocket-Key, proxy_pass_request_headers off, or a filter (WAF).</source>
            <translation>proxy_set_header Sec-WebSocket-Key, proxy_pass_request_headers off 또는 WAF를 확인하십시오.</translation>
        </message>
        <message>
            <source>The backend got the upgrade without a valid Sec-WebSocket-Version.</source>
            <translation>백엔드가 받은 Sec-WebSocket-Version이 없거나 올바르지 않습니다.</translation>
        </message>
        <message>
            <source>A hop before it removed or changed the header.</source>
            <translation>앞 단계에서 헤더가 지워졌거나 바뀌었습니다.</translation>
        </message>
        <message>
            <source>Look for proxy_set_header Sec-WebSocket-Version or a filter (WAF).</source>
            <translation>proxy_set_header Sec-WebSocket-Version 또는 WAF를 확인하십시오.</translation>
        </message>
        <message>
            <source>The backend got HTTP/1.0 and needs HTTP/1.1.</source>
            <translation>백엔드가 HTTP/1.0 요청을 받았으나 HTTP/1.1이 필요합니다.</translation>
        </message>
        <message>
            <source>Nginx before 1.29.7 speaks HTTP/1.0 to a backend unless told otherwise.</source>
            <translation>Nginx는 따로 설정하지 않으면 백엔드에 HTTP/1.0으로 요청합니다(1.29.7 이전).</translation>
        </message>
        <message>
            <source>Add "proxy_http_version 1.1;" to the location.</source>
            <translation>location에 "proxy_http_version 1.1;"을 추가하십시오.</translation>
        </message>
        <message>
            <source>This is a socket.io endpoint, and the URL lacks its parameters.</source>
            <translation>socket.io 주소인데 필요한 쿼리가 빠졌습니다.</translation>
        </message>
        <message>
            <source>It needs ?EIO=4&amp;transport=websocket in the query.</source>
            <translation>쿼리에 ?EIO=4&amp;transport=websocket이 있어야 합니다.</translation>
        </message>
        <message>
            <source>Test {path}?EIO=4&amp;transport=websocket.</source>
            <translation>다음 주소로 시험하십시오: {path}?EIO=4&amp;transport=websocket</translation>
        </message>
        <message>
            <source>socket.io does not know this session.</source>
            <translation>socket.io가 세션을 알지 못합니다.</translation>
        </message>
        <message>
            <source>Several workers answer, and requests of one session reach different ones.</source>
            <translation>여러 워커가 응답하며, 한 세션의 요청이 서로 다른 워커로 갑니다.</translation>
        </message>
        <message>
            <source>Add ip_hash or hash to the upstream block, or use the websocket transport alone.</source>
            <translation>upstream 블록에 ip_hash 또는 hash를 추가하거나 websocket 전송만 사용하십시오.</translation>
        </message>
        <message>
            <source>Nginx does not forward the upgrade to socket.io.</source>
            <translation>Nginx가 socket.io로 업그레이드를 전달하지 않습니다.</translation>
        </message>
        <message>
            <source>socket.io asked for a WebSocket and got a plain request. Polling still works, so the site only seems slow.</source>
            <translation>socket.io가 WebSocket 대신 일반 요청을 받았습니다. polling은 동작하므로 사이트가 느려 보이기만 합니다.</translation>
        </message>
        <message>
            <source>Forward Upgrade and Connection in this location.</source>
            <translation>이 location에서 Upgrade와 Connection 헤더를 전달하십시오.</translation>
        </message>
        <message>
            <source>A content network or cloud balancer answered {status}, not Nginx.</source>
            <translation>Nginx가 아니라 CDN 또는 클라우드 로드 밸런서의 응답: {status}</translation>
        </message>
        <message>
            <source>It stands in front of Nginx and has its own switch and idle limit for WebSocket.</source>
            <translation>Nginx 앞단에 있으며 WebSocket 허용 여부와 유휴 제한을 따로 가집니다.</translation>
        </message>
        <message>
            <source>Check its WebSocket setting and its connection to your server.</source>
            <translation>CDN의 WebSocket 설정과 서버로의 연결을 확인하십시오.</translation>
        </message>
        <message>
            <source>Answered 200 with a page, but the backend is down.</source>
            <translation>200 페이지로 응답했으나 백엔드가 죽어 있습니다.</translation>
        </message>
        <message>
            <source>An error_page of Nginx puts this page in the place of the 502.</source>
            <translation>Nginx의 error_page가 502 대신 이 페이지를 내보냅니다.</translation>
        </message>
        <message>
            <source>Start the backend; test with the backend directly as well.</source>
            <translation>백엔드를 시작하고, 백엔드에 직접 접속해서도 시험하십시오.</translation>
        </message>
        <message>
            <source>The Unix socket of the backend does not exist.</source>
            <translation>백엔드의 Unix 소켓 파일이 없습니다.</translation>
        </message>
        <message>
            <source>The application is not running, or it uses another path.</source>
            <translation>애플리케이션이 실행 중이 아니거나 다른 경로를 사용합니다.</translation>
        </message>
        <message>
            <source>Start the application and compare the socket path with proxy_pass.</source>
            <translation>애플리케이션을 시작하고 소켓 경로를 proxy_pass와 비교하십시오.</translation>
        </message>
        <message>
            <source>No permission to open the Unix socket of the backend.</source>
            <translation>백엔드의 Unix 소켓에 접근할 권한이 없습니다.</translation>
        </message>
        <message>
            <source>The user of the Nginx workers may not write to the socket or enter its folder.</source>
            <translation>Nginx 워커의 사용자가 소켓에 쓰거나 폴더에 들어갈 수 없습니다.</translation>
        </message>
        <message>
            <source>Give that user access to the socket and to its folders.</source>
            <translation>그 사용자에게 소켓과 상위 폴더의 접근 권한을 주십시오.</translation>
        </message>
        <message>
            <source>The system forbids Nginx to connect to the backend (13: Permission denied).</source>
            <translation>시스템이 Nginx의 백엔드 연결을 막고 있습니다(13: Permission denied).</translation>
        </message>
        <message>
            <source>Most often SELinux: httpd_can_network_connect is off.</source>
            <translation>대개 SELinux의 httpd_can_network_connect가 꺼진 경우입니다.</translation>
        </message>
        <message>
            <source>Run "setsebool -P httpd_can_network_connect 1".</source>
            <translation>"setsebool -P httpd_can_network_connect 1"을 실행하십시오.</translation>
        </message>
        <message>
            <source>Nginx speaks TLS to the backend, but the backend does not.</source>
            <translation>Nginx는 TLS로 연결하지만 백엔드는 TLS를 쓰지 않습니다.</translation>
        </message>
        <message>
            <source>proxy_pass says https:// and the port answers in plain text.</source>
            <translation>proxy_pass는 https://인데 그 포트는 평문으로 응답합니다.</translation>
        </message>
        <message>
            <source>Write http:// in proxy_pass.</source>
            <translation>proxy_pass를 http://로 바꾸십시오.</translation>
        </message>
        <message>
            <source>Nginx does not accept the certificate of the backend.</source>
            <translation>Nginx가 백엔드의 인증서를 받아들이지 않습니다.</translation>
        </message>
        <message>
            <source>proxy_ssl_verify is on, and the CA or the name does not fit.</source>
            <translation>proxy_ssl_verify가 켜져 있고 CA 또는 이름이 맞지 않습니다.</translation>
        </message>
        <message>
            <source>Set proxy_ssl_trusted_certificate and proxy_ssl_name.</source>
            <translation>proxy_ssl_trusted_certificate와 proxy_ssl_name을 설정하십시오.</translation>
        </message>
        <message>
            <source>The TLS handshake between Nginx and the backend failed.</source>
            <translation>Nginx와 백엔드 사이의 TLS 핸드셰이크가 실패했습니다.</translation>
        </message>
        <message>
            <source>Check the version, cipher and name (proxy_ssl_server_name on) that the backend expects.</source>
            <translation>백엔드가 요구하는 TLS 버전, 암호 스위트, 이름(proxy_ssl_server_name on)을 확인하십시오.</translation>
        </message>
        <message>
            <source>Nginx cannot look up the name of the backend: no resolver is set.</source>
            <translation>resolver가 없어 Nginx가 백엔드 이름을 조회하지 못합니다.</translation>
        </message>
        <message>
            <source>proxy_pass contains a variable, so the name is looked up for every request.</source>
            <translation>proxy_pass에 변수가 있어 요청마다 이름을 조회합니다.</translation>
        </message>
        <message>
            <source>Add a resolver directive, or name the backend in an upstream block.</source>
            <translation>resolver 지시어를 추가하거나 백엔드를 upstream 블록에 적으십시오.</translation>
        </message>
        <message>
            <source>Nginx cannot find the address of the backend's name.</source>
            <translation>Nginx가 백엔드 이름의 주소를 찾지 못합니다.</translation>
        </message>
        <message>
            <source>Its resolver does not know the name; it does not read /etc/hosts.</source>
            <translation>resolver가 이름을 알지 못합니다. resolver는 /etc/hosts를 읽지 않습니다.</translation>
        </message>
        <message>
            <source>Check the resolver directive and the name in proxy_pass.</source>
            <translation>resolver 지시어와 proxy_pass의 이름을 확인하십시오.</translation>
        </message>
        <message>
            <source>The headers of the backend's answer are too large for Nginx.</source>
            <translation>백엔드의 응답 헤더가 Nginx의 버퍼보다 큽니다.</translation>
        </message>
        <message>
            <source>They must fit into proxy_buffer_size (4 or 8 KiB).</source>
            <translation>proxy_buffer_size(4 또는 8KiB)를 넘었습니다.</translation>
        </message>
        <message>
            <source>Raise proxy_buffer_size, or shrink the cookies that the backend sets.</source>
            <translation>proxy_buffer_size를 늘리거나 백엔드가 설정하는 쿠키를 줄이십시오.</translation>
        </message>
        <message>
            <source>Nginx has no free connections (worker_connections).</source>
            <translation>Nginx의 연결(worker_connections)이 모두 소진되었습니다.</translation>
        </message>
        <message>
            <source>Either proxy_pass leads back to Nginx itself, or all connections are in use; each WebSocket takes two.</source>
            <translation>proxy_pass가 Nginx 자신을 가리키거나 연결이 모두 사용 중입니다. WebSocket 하나에 연결 두 개가 필요합니다.</translation>
        </message>
        <message>
            <source>Check proxy_pass for a loop; otherwise raise worker_connections.</source>
            <translation>proxy_pass의 순환을 확인하고, 아니라면 worker_connections를 늘리십시오.</translation>
        </message>
        <message>
            <source>Nginx gets no answer when it connects to the backend (504 after {seconds} s).</source>
            <translation>Nginx가 백엔드에 연결할 때 응답이 없습니다({seconds}초 후 504).</translation>
        </message>
        <message>
            <source>A firewall drops the packets, or the backend takes no connections.</source>
            <translation>방화벽이 패킷을 버리거나 백엔드가 연결을 받지 않습니다.</translation>
        </message>
        <message>
            <source>Check the address in proxy_pass and the firewall between Nginx and the backend.</source>
            <translation>proxy_pass의 주소와 백엔드 사이의 방화벽을 확인하십시오.</translation>
        </message>
        <message>
            <source>The backend takes the upgrade request and never answers.</source>
            <translation>백엔드가 업그레이드 요청을 받고 응답하지 않습니다.</translation>
        </message>
        <message>
            <source>Its upgrade handler waits for something, for example a callback that is never called.</source>
            <translation>업그레이드 처리 함수가 호출되지 않는 콜백 등을 기다리고 있습니다.</translation>
        </message>
        <message>
            <source>Look at the upgrade handler of the application; compare with its log.</source>
            <translation>애플리케이션의 업그레이드 처리 함수와 로그를 확인하십시오.</translation>
        </message>
        <message>
            <source>The backend does not run: it refuses the connection.</source>
            <translation>백엔드가 실행 중이 아닙니다. 연결이 거부됩니다.</translation>
        </message>
        <message>
            <source>Nothing listens on the port that Nginx connects to, so Nginx answers {status}.</source>
            <translation>Nginx가 연결하는 포트에서 수신하는 프로그램이 없어 Nginx의 응답은 {status} 코드입니다.</translation>
        </message>
        <message>
            <source>Start the application and compare its port with proxy_pass. In a container, localhost is the container itself.</source>
            <translation>애플리케이션을 시작하고 포트를 proxy_pass와 비교하십시오. 컨테이너 안에서 localhost는 컨테이너 자신입니다.</translation>
        </message>
        <message>
            <source>All servers of the upstream are marked as down.</source>
            <translation>upstream의 모든 서버가 중지 상태로 표시되었습니다.</translation>
        </message>
        <message>
            <source>Each failed lately, and Nginx waits until fail_timeout is over.</source>
            <translation>모두 최근에 실패했으며, Nginx는 fail_timeout이 지날 때까지 기다립니다.</translation>
        </message>
        <message>
            <source>Start the backends; look in the error log for their first failure.</source>
            <translation>백엔드를 시작하고 오류 로그에서 첫 실패를 확인하십시오.</translation>
        </message>
        <message>
            <source>One server of the upstream is down.</source>
            <translation>upstream의 서버 하나가 중지되었습니다.</translation>
        </message>
        <message>
            <source>Requests work or fail depending on which server they reach.</source>
            <translation>어느 서버로 가느냐에 따라 요청이 성공하거나 실패합니다.</translation>
        </message>
        <message>
            <source>Start that server or remove it from the upstream block.</source>
            <translation>그 서버를 시작하거나 upstream 블록에서 지우십시오.</translation>
        </message>
        <message>
            <source>Nginx has no route to the backend.</source>
            <translation>Nginx에서 백엔드로 가는 경로가 없습니다.</translation>
        </message>
        <message>
            <source>The address in proxy_pass cannot be reached from this server.</source>
            <translation>proxy_pass의 주소에 이 서버가 도달할 수 없습니다.</translation>
        </message>
        <message>
            <source>Check the address and the network between Nginx and the backend.</source>
            <translation>주소와 백엔드 사이의 네트워크를 확인하십시오.</translation>
        </message>
        <message>
            <source>Nginx limits the rate of requests and answered {status}.</source>
            <translation>요청 빈도 제한에 걸렸습니다. 응답 코드: {status}</translation>
        </message>
        <message>
            <source>limit_req applies to this path.</source>
            <translation>이 경로에 limit_req가 적용됩니다.</translation>
        </message>
        <message>
            <source>Exempt the WebSocket location or raise the limit.</source>
            <translation>WebSocket location을 제외하거나 한도를 늘리십시오.</translation>
        </message>
        <message>
            <source>Nginx limits the number of connections and answered {status}.</source>
            <translation>연결 수 제한에 걸렸습니다. 응답 코드: {status}</translation>
        </message>
        <message>
            <source>limit_conn applies, and every open WebSocket holds its place for the whole session.</source>
            <translation>limit_conn이 적용되며, 열린 WebSocket은 세션 내내 자리를 차지합니다.</translation>
        </message>
        <message>
            <source>Nginx forbids this client by a rule (403).</source>
            <translation>접근 규칙에 의해 거부되었습니다(403).</translation>
        </message>
        <message>
            <source>An allow or deny directive applies to this location.</source>
            <translation>이 location에 allow 또는 deny 지시어가 적용됩니다.</translation>
        </message>
        <message>
            <source>Check allow and deny for the address of the client.</source>
            <translation>클라이언트 주소에 대한 allow와 deny를 확인하십시오.</translation>
        </message>
        <message>
            <source>Nginx looked for a folder on disk instead of asking the backend (403).</source>
            <translation>Nginx가 백엔드 대신 디스크의 폴더를 찾았습니다(403).</translation>
        </message>
        <message>
            <source>The location serves files and has no proxy_pass.</source>
            <translation>이 location은 파일을 제공하며 proxy_pass가 없습니다.</translation>
        </message>
        <message>
            <source>Add a location with proxy_pass for this path.</source>
            <translation>이 경로에 proxy_pass가 있는 location을 추가하십시오.</translation>
        </message>
        <message>
            <source>Nginx looked for a file instead of asking the backend and may not read it: {file}</source>
            <translation>Nginx가 백엔드 대신 파일을 찾았고 읽을 권한이 없음: {file}</translation>
        </message>
        <message>
            <source>Nginx redirects the request inside itself in a circle (500).</source>
            <translation>Nginx 내부 리다이렉트가 순환합니다(500).</translation>
        </message>
        <message>
            <source>A rewrite, try_files or error_page leads back to where it began.</source>
            <translation>rewrite, try_files 또는 error_page가 시작한 곳으로 되돌아옵니다.</translation>
        </message>
        <message>
            <source>Follow the internal redirects of this location and break the circle.</source>
            <translation>이 location의 내부 리다이렉트를 따라가 순환을 끊으십시오.</translation>
        </message>
        <message>
            <source>Nginx looked for a file instead of asking the backend: {file}</source>
            <translation>Nginx가 백엔드 대신 파일을 찾음: {file}</translation>
        </message>
        <message>
            <source>No location with proxy_pass matches the path, so it is served from disk.</source>
            <translation>경로에 맞는 proxy_pass location이 없어 디스크에서 찾았습니다.</translation>
        </message>
        <message>
            <source>Add a location with proxy_pass for this path; check exact matches (=), spelling and case.</source>
            <translation>이 경로에 proxy_pass가 있는 location을 추가하고, 정확 일치(=), 철자, 대소문자를 확인하십시오.</translation>
        </message>
        <message>
            <source>The backend dropped the upgrade after one second: it is socket.io, and this is not its path.</source>
            <translation>백엔드가 1초 뒤 업그레이드를 끊었습니다. socket.io이며 경로가 다릅니다.</translation>
        </message>
        <message>
            <source>socket.io (engine.io) drops upgrades for foreign paths after a second, and Nginx then answers 502.</source>
            <translation>socket.io(engine.io)는 다른 경로의 업그레이드를 1초 뒤에 끊고, Nginx는 502로 응답합니다.</translation>
        </message>
        <message>
            <source>Use /socket.io/ with the slash at the end, or the path that the application sets.</source>
            <translation>끝에 슬래시가 있는 /socket.io/ 또는 애플리케이션에 설정된 경로를 사용하십시오.</translation>
        </message>
        <message>
            <source>The name of the backend has no address.</source>
            <translation>백엔드 이름의 주소가 없습니다.</translation>
        </message>
        <message>
            <source>Neither DNS nor /etc/hosts knows it.</source>
            <translation>DNS와 /etc/hosts 모두 이 이름을 알지 못합니다.</translation>
        </message>
        <message>
            <source>Check the name in proxy_pass.</source>
            <translation>proxy_pass의 이름을 확인하십시오.</translation>
        </message>
        <message>
            <source>The backend expects TLS, but gets plain HTTP.</source>
            <translation>백엔드는 TLS를 기대하지만 평문 HTTP를 받고 있습니다.</translation>
        </message>
        <message>
            <source>Asked directly, it says that a plain request was sent to an HTTPS port.</source>
            <translation>직접 물어보니 HTTPS 포트에 평문 요청이 왔다고 응답합니다.</translation>
        </message>
        <message>
            <source>Write https:// in proxy_pass.</source>
            <translation>proxy_pass를 https://로 바꾸십시오.</translation>
        </message>
        <message>
            <source>The backend takes the upgrade request and closes the connection without an answer.</source>
            <translation>백엔드가 업그레이드 요청을 받고 응답 없이 연결을 닫습니다.</translation>
        </message>
        <message>
            <source>The application destroys the socket (path or login check), crashes, or expects TLS.</source>
            <translation>애플리케이션이 소켓을 닫거나(경로, 인증 검사), 비정상 종료하거나, TLS를 기대합니다.</translation>
        </message>
        <message>
            <source>Look at the log and the upgrade handler of the application.</source>
            <translation>애플리케이션의 로그와 업그레이드 처리 함수를 확인하십시오.</translation>
        </message>
        <message>
            <source>Nginx answers 502, though the backend at {backend} works when asked directly.</source>
            <translation>Nginx는 502로 응답하지만 백엔드는 직접 접속하면 동작합니다. 백엔드: {backend}</translation>
        </message>
        <message>
            <source>Nginx connects to another address or in another way (port, https, permission).</source>
            <translation>Nginx가 다른 주소나 다른 방식(포트, https, 권한)으로 연결합니다.</translation>
        </message>
        <message>
            <source>Compare proxy_pass with {backend} and look at the Nginx error log.</source>
            <translation>proxy_pass를 백엔드 주소와 비교하고 Nginx 오류 로그를 확인하십시오. 백엔드: {backend}</translation>
        </message>
        <message>
            <source>Nginx could not use the backend (502).</source>
            <translation>Nginx가 백엔드를 사용하지 못했습니다(502).</translation>
        </message>
        <message>
            <source>It is down, closed the connection, or speaks another protocol.</source>
            <translation>백엔드가 죽었거나, 연결을 닫았거나, 다른 프로토콜을 씁니다.</translation>
        </message>
        <message>
            <source>Give the backend with --backend to compare, and look at the Nginx error log.</source>
            <translation>--backend로 백엔드를 지정해 비교하고 Nginx 오류 로그를 확인하십시오.</translation>
        </message>
        <message>
            <source>Nginx waited {seconds} s for the backend in vain (504).</source>
            <translation>Nginx가 백엔드를 {seconds}초 기다렸으나 응답이 없습니다(504).</translation>
        </message>
        <message>
            <source>The backend does not take the connection or does not answer the upgrade.</source>
            <translation>백엔드가 연결을 받지 않거나 업그레이드에 응답하지 않습니다.</translation>
        </message>
        <message>
            <source>Nginx closed the connection without an answer, though the backend works.</source>
            <translation>백엔드는 동작하지만 Nginx가 응답 없이 연결을 닫았습니다.</translation>
        </message>
        <message>
            <source>"return 444", or "listen … proxy_protocol" that expects a line from a balancer.</source>
            <translation>"return 444"이거나, 로드 밸런서의 헤더를 기대하는 "listen … proxy_protocol"입니다.</translation>
        </message>
        <message>
            <source>Look for return 444 and proxy_protocol in the server block.</source>
            <translation>server 블록에서 return 444와 proxy_protocol을 확인하십시오.</translation>
        </message>
        <message>
            <source>The connection was closed without an answer.</source>
            <translation>응답 없이 연결이 닫혔습니다.</translation>
        </message>
        <message>
            <source>"return 444", "listen … proxy_protocol", or a backend that does not speak HTTP.</source>
            <translation>"return 444", "listen … proxy_protocol" 또는 HTTP가 아닌 백엔드일 수 있습니다.</translation>
        </message>
        <message>
            <source>Look at the server block; give the backend with --backend to compare.</source>
            <translation>server 블록을 확인하고 --backend로 백엔드를 지정해 비교하십시오.</translation>
        </message>
        <message>
            <source>The connection was reset without an answer.</source>
            <translation>응답 없이 연결이 초기화되었습니다(RST).</translation>
        </message>
        <message>
            <source>A firewall or filter on the way, or a program that crashed.</source>
            <translation>도중의 방화벽이나 필터, 또는 비정상 종료한 프로그램일 수 있습니다.</translation>
        </message>
        <message>
            <source>Try from the server itself to leave out the network.</source>
            <translation>네트워크를 배제하기 위해 서버 안에서 직접 시도하십시오.</translation>
        </message>
        <message>
            <source>Nginx does not answer within {seconds} s, though the backend works.</source>
            <translation>백엔드는 동작하지만 {seconds}초 안에 Nginx의 응답이 없습니다.</translation>
        </message>
        <message>
            <source>Nginx waits for another backend than the one that was tested.</source>
            <translation>Nginx가 시험한 것과 다른 백엔드를 기다립니다.</translation>
        </message>
        <message>
            <source>Compare proxy_pass with {backend}; look at the Nginx error log.</source>
            <translation>proxy_pass를 백엔드 주소와 비교하고 Nginx 오류 로그를 확인하십시오. 백엔드: {backend}</translation>
        </message>
        <message>
            <source>No answer to the upgrade within {seconds} s.</source>
            <translation>{seconds}초 안에 업그레이드 응답이 없습니다.</translation>
        </message>
        <message>
            <source>The backend does not answer, and Nginx still waits (proxy_read_timeout).</source>
            <translation>백엔드가 응답하지 않고 Nginx가 계속 기다리는 상태입니다(proxy_read_timeout).</translation>
        </message>
        <message>
            <source>Give the backend with --backend to see which of the two is silent.</source>
            <translation>--backend로 백엔드를 지정해 어느 쪽이 응답하지 않는지 확인하십시오.</translation>
        </message>
        <message>
            <source>Nginx changes the path: {path} reaches the application as {got}.</source>
            <translation>Nginx가 경로를 바꿉니다. 요청: {path}, 애플리케이션이 받은 경로: {got}</translation>
        </message>
        <message>
            <source>A slash or path at the end of proxy_pass, or a rewrite, replaces part of the path.</source>
            <translation>proxy_pass 끝의 슬래시나 경로, 또는 rewrite가 경로의 일부를 바꿉니다.</translation>
        </message>
        <message>
            <source>Remove the slash or path behind the port in proxy_pass.</source>
            <translation>proxy_pass의 포트 뒤에 있는 슬래시나 경로를 지우십시오.</translation>
        </message>
        <message>
            <source>The upgrade reaches the application, but with another path (400).</source>
            <translation>업그레이드는 애플리케이션에 도달하지만 경로가 다릅니다(400).</translation>
        </message>
        <message>
            <source>The application answers 101 for its own path when asked directly; through Nginx the path is changed.</source>
            <translation>직접 접속하면 101로 응답합니다. Nginx를 거치면서 경로가 바뀝니다.</translation>
        </message>
        <message>
            <source>The application has no WebSocket at {path} (400).</source>
            <translation>애플리케이션에 이 경로의 WebSocket이 없습니다(400). 경로: {path}</translation>
        </message>
        <message>
            <source>It refuses the same path when asked directly, so Nginx is innocent.</source>
            <translation>직접 접속해도 같은 경로를 거부하므로 Nginx 문제가 아닙니다.</translation>
        </message>
        <message>
            <source>Compare the path with the application: spelling, case, slash at the end. Two WebSocket servers on one HTTP server also refuse each other's path.</source>
            <translation>철자, 대소문자, 끝 슬래시를 애플리케이션과 비교하십시오. HTTP 서버 하나에 WebSocket 서버 둘이 있으면 서로의 경로를 거부합니다.</translation>
        </message>
        <message>
            <source>The WebSocket library of the backend refuses the request (400).</source>
            <translation>백엔드의 WebSocket 라이브러리가 요청을 거부했습니다(400).</translation>
        </message>
        <message>
            <source>The upgrade arrived, so most likely the path differs from the one it serves.</source>
            <translation>업그레이드는 도달했으므로 경로가 다를 가능성이 큽니다.</translation>
        </message>
        <message>
            <source>Give the backend with --backend to see whether Nginx changes the path.</source>
            <translation>--backend로 백엔드를 지정해 Nginx가 경로를 바꾸는지 확인하십시오.</translation>
        </message>
        <message>
            <source>The application redirects to https because it thinks the request is plain.</source>
            <translation>애플리케이션이 https로 리다이렉트합니다. Location: {location}</translation>
        </message>
        <message>
            <source>Its redirect ran because the upgrade was lost on the way; the address in it is {location}.</source>
            <translation>업그레이드가 도중에 사라져 일반 요청으로 처리되었습니다.</translation>
        </message>
        <message>
            <source>Use wss://, forward Upgrade and Connection, and pass Host and X-Forwarded-Proto.</source>
            <translation>wss://를 사용하고 Upgrade와 Connection을 전달하며, Host와 X-Forwarded-Proto도 넘기십시오.</translation>
        </message>
        <message>
            <source>The application redirects to https, though the client already uses TLS.</source>
            <translation>이미 TLS인데 애플리케이션이 https로 리다이렉트합니다.</translation>
        </message>
        <message>
            <source>It does not see that, since X-Forwarded-Proto is not passed or not trusted; and the upgrade was lost on the way.</source>
            <translation>X-Forwarded-Proto가 전달되지 않거나 신뢰되지 않습니다. 업그레이드도 도중에 사라졌습니다.</translation>
        </message>
        <message>
            <source>Forward Upgrade and Connection, pass Host and X-Forwarded-Proto, and set "trust proxy" in Express.</source>
            <translation>Upgrade와 Connection, Host, X-Forwarded-Proto를 전달하고 Express에 "trust proxy"를 설정하십시오.</translation>
        </message>
        <message>
            <source>Nginx does not forward the upgrade: the application answered {status} to a plain request.</source>
            <translation>Nginx가 업그레이드를 전달하지 않습니다. 애플리케이션은 일반 요청으로 보고 {status} 코드로 응답했습니다.</translation>
        </message>
        <message>
            <source>Upgrade and Connection are not sent on unless they are set, so the application saw an ordinary GET.</source>
            <translation>Upgrade와 Connection 헤더는 설정하지 않으면 전달되지 않으므로 애플리케이션에는 일반 GET만 보입니다.</translation>
        </message>
        <message>
            <source>In the location, set proxy_http_version 1.1, Upgrade $http_upgrade and Connection $connection_upgrade.</source>
            <translation>location에 proxy_http_version 1.1, Upgrade $http_upgrade, Connection $connection_upgrade를 설정하십시오.</translation>
        </message>
        <message>
            <source>Answered 200 with a page of the application: the upgrade was lost in Nginx.</source>
            <translation>애플리케이션의 페이지가 200으로 응답했습니다. 업그레이드가 Nginx에서 사라졌습니다.</translation>
        </message>
        <message>
            <source>Upgrade and Connection are not forwarded, so the application served the path as a page.</source>
            <translation>Upgrade와 Connection이 전달되지 않아 애플리케이션이 일반 페이지로 처리했습니다.</translation>
        </message>
        <message>
            <source>The application failed (500) because the upgrade did not reach it.</source>
            <translation>업그레이드가 도달하지 않아 애플리케이션에서 오류가 났습니다(500).</translation>
        </message>
        <message>
            <source>A route for plain requests ran and met an error. Its page may show internal details.</source>
            <translation>일반 요청용 라우트가 실행되다 실패했습니다. 페이지에 내부 정보가 드러날 수 있습니다.</translation>
        </message>
        <message>
            <source>Forward Upgrade and Connection in the location; hide stack traces in production.</source>
            <translation>location에서 Upgrade와 Connection을 전달하고, 운영 환경에서는 스택 추적을 숨기십시오.</translation>
        </message>
        <message>
            <source>The WebSocket server got a plain request (426 Upgrade Required).</source>
            <translation>WebSocket 서버가 일반 요청을 받았습니다(426 Upgrade Required).</translation>
        </message>
        <message>
            <source>Nginx does not forward Upgrade and Connection; asked directly, the backend answers 101.</source>
            <translation>Nginx가 Upgrade와 Connection을 전달하지 않습니다. 백엔드는 직접 접속하면 101로 응답합니다.</translation>
        </message>
        <message>
            <source>The application answers 426 even when asked directly.</source>
            <translation>직접 접속해도 애플리케이션이 426으로 응답합니다.</translation>
        </message>
        <message>
            <source>It wants an upgrade but nothing in it handles one, or it wants another protocol version.</source>
            <translation>업그레이드를 요구하지만 처리하는 부분이 없거나 다른 프로토콜 버전을 원합니다.</translation>
        </message>
        <message>
            <source>Check how the application attaches its WebSocket server.</source>
            <translation>애플리케이션이 WebSocket 서버를 연결하는 부분을 확인하십시오.</translation>
        </message>
        <message>
            <source>Answered 426 Upgrade Required.</source>
            <translation>426 Upgrade Required 응답입니다.</translation>
        </message>
        <message>
            <source>Most likely Nginx does not forward Upgrade and Connection.</source>
            <translation>Nginx가 Upgrade와 Connection을 전달하지 않을 가능성이 큽니다.</translation>
        </message>
        <message>
            <source>Check the location; give the backend with --backend to be certain.</source>
            <translation>location을 확인하고, --backend로 백엔드를 지정해 확정하십시오.</translation>
        </message>
        <message>
            <source>The login check of the application answered {status}, because the upgrade was lost in Nginx.</source>
            <translation>애플리케이션의 로그인 검사가 {status} 코드로 응답했습니다. 업그레이드가 Nginx에서 사라졌습니다.</translation>
        </message>
        <message>
            <source>A route for plain requests answered; asked directly, the backend answers 101.</source>
            <translation>일반 요청용 라우트가 응답했습니다. 백엔드는 직접 접속하면 101로 응답합니다.</translation>
        </message>
        <message>
            <source>Forward Upgrade and Connection in the location.</source>
            <translation>location에서 Upgrade와 Connection을 전달하십시오.</translation>
        </message>
        <message>
            <source>The application refuses the connection (403), most likely because of the Origin.</source>
            <translation>애플리케이션이 연결을 거부했습니다(403). Origin 검사일 가능성이 큽니다.</translation>
        </message>
        <message>
            <source>WebSocket servers often accept only the origins that they know.</source>
            <translation>WebSocket 서버는 허용된 Origin만 받는 경우가 많습니다.</translation>
        </message>
        <message>
            <source>Test with --origin of the real site; add the origin to the allowed ones in the application.</source>
            <translation>--origin에 실제 사이트를 지정해 시험하고, 애플리케이션의 허용 목록에 Origin을 추가하십시오.</translation>
        </message>
        <message>
            <source>The application wants a login (401).</source>
            <translation>애플리케이션이 로그인을 요구합니다(401).</translation>
        </message>
        <message>
            <source>The upgrade reached the application, and it refused the client.</source>
            <translation>애플리케이션이 이 클라이언트를 거부했습니다.</translation>
        </message>
        <message>
            <source>Pass the cookie, token or Authorization header that it expects with --header.</source>
            <translation>필요한 쿠키, 토큰 또는 Authorization 헤더를 --header로 전달하십시오.</translation>
        </message>
        <message>
            <source>An application answered {status}, but nothing listens at {backend}.</source>
            <translation>애플리케이션의 응답({status})이 있으나, 지정한 백엔드에서는 아무것도 수신하지 않습니다. 백엔드: {backend}</translation>
        </message>
        <message>
            <source>Nginx passes the request to another backend than the one that was given.</source>
            <translation>Nginx가 지정한 것과 다른 백엔드로 요청을 보냅니다.</translation>
        </message>
        <message>
            <source>Compare the port in proxy_pass with {backend}.</source>
            <translation>proxy_pass의 포트를 지정한 백엔드와 비교하십시오: {backend}</translation>
        </message>
        <message>
            <source>The application has no WebSocket at {path}: it answers {status} even when asked directly.</source>
            <translation>애플리케이션에 이 경로의 WebSocket이 없습니다. 직접 접속해도 {status} 코드입니다. 경로: {path}</translation>
        </message>
        <message>
            <source>Nginx is innocent. Often the WebSocket server is attached to another server object or port.</source>
            <translation>Nginx 문제가 아닙니다. WebSocket 서버가 다른 서버 객체나 포트에 연결된 경우가 많습니다.</translation>
        </message>
        <message>
            <source>Check the path and that the WebSocket server uses the same HTTP server as the application.</source>
            <translation>경로를 확인하고, WebSocket 서버가 애플리케이션과 같은 HTTP 서버를 쓰는지 보십시오.</translation>
        </message>
        <message>
            <source>The application fails with 500 even when asked directly.</source>
            <translation>직접 접속해도 애플리케이션이 500 오류를 냅니다.</translation>
        </message>
        <message>
            <source>Nginx is innocent.</source>
            <translation>Nginx 문제가 아닙니다.</translation>
        </message>
        <message>
            <source>Look at the log of the application.</source>
            <translation>애플리케이션의 로그를 확인하십시오.</translation>
        </message>
        <message>
            <source>The backend answers {status} even when asked directly.</source>
            <translation>백엔드에 직접 접속해도 응답 코드가 {status} 코드로 같습니다.</translation>
        </message>
        <message>
            <source>Nginx passes on what the backend says.</source>
            <translation>Nginx는 백엔드의 응답을 그대로 전달합니다.</translation>
        </message>
        <message>
            <source>Look at the application: path, login and its log.</source>
            <translation>애플리케이션의 경로, 로그인, 로그를 확인하십시오.</translation>
        </message>
        <message>
            <source>The application answered 404 to a plain request for {path}.</source>
            <translation>애플리케이션이 일반 요청으로 보고 404로 응답했습니다. 경로: {path}</translation>
        </message>
        <message>
            <source>Either Nginx does not forward the upgrade, or the application has no WebSocket there. Both look the same from outside.</source>
            <translation>Nginx가 업그레이드를 전달하지 않거나 애플리케이션에 WebSocket이 없습니다. 밖에서는 똑같이 보입니다.</translation>
        </message>
        <message>
            <source>Give the backend with --backend: the direct test tells the two apart.</source>
            <translation>--backend로 백엔드를 지정하십시오. 직접 시험하면 둘을 구별할 수 있습니다.</translation>
        </message>
        <message>
            <source>The application answered 200 with a page instead of the upgrade.</source>
            <translation>업그레이드 대신 애플리케이션의 페이지가 200으로 응답했습니다.</translation>
        </message>
        <message>
            <source>Either Nginx does not forward the upgrade, or the application has no WebSocket at this path.</source>
            <translation>Nginx가 업그레이드를 전달하지 않거나 애플리케이션의 이 경로에 WebSocket이 없습니다.</translation>
        </message>
        <message>
            <source>The application answered {status} instead of 101.</source>
            <translation>애플리케이션의 응답이 101이 아니라 {status} 코드입니다.</translation>
        </message>
        <message>
            <source>The request reached it, perhaps without the upgrade.</source>
            <translation>요청은 도달했으나 업그레이드가 빠졌을 수 있습니다.</translation>
        </message>
        <message>
            <source>Give the backend with --backend: the direct test shows what it answers without Nginx.</source>
            <translation>--backend로 백엔드를 지정하십시오. Nginx 없이 어떻게 응답하는지 확인할 수 있습니다.</translation>
        </message>
        <message>
            <source>Nginx redirects to the same path with a slash at the end.</source>
            <translation>Nginx가 끝에 슬래시를 붙인 같은 경로로 리다이렉트합니다.</translation>
        </message>
        <message>
            <source>Only "location {path}/" exists, and WebSocket clients do not follow redirects.</source>
            <translation>"location {path}/"만 있습니다. WebSocket 클라이언트는 리다이렉트를 따라가지 않습니다.</translation>
        </message>
        <message>
            <source>Remove the slash at the end of the location, or use the URL with the slash.</source>
            <translation>location 끝의 슬래시를 지우거나 슬래시가 있는 URL을 사용하십시오.</translation>
        </message>
        <message>
            <source>The server redirects to https.</source>
            <translation>서버가 https로 리다이렉트합니다.</translation>
        </message>
        <message>
            <source>Not the intended server block answered, but the default one ({status}).</source>
            <translation>의도한 server 블록이 아니라 기본 서버가 응답했습니다({status}).</translation>
        </message>
        <message>
            <source>No server block has the name {host} on this port.</source>
            <translation>이 포트에 해당 이름의 server 블록이 없습니다: {host}</translation>
        </message>
        <message>
            <source>Add the name to server_name of the intended server block.</source>
            <translation>의도한 server 블록의 server_name에 이름을 추가하십시오.</translation>
        </message>
        <message>
            <source>The server redirects to {location}</source>
            <translation>서버가 다른 주소로 리다이렉트합니다: {location}</translation>
        </message>
        <message>
            <source>Use the final address, or exempt this path from the redirect.</source>
            <translation>최종 주소를 사용하거나 이 경로를 리다이렉트에서 제외하십시오.</translation>
        </message>
        <message>
            <source>The server asks for a user name and password (auth_basic).</source>
            <translation>서버가 사용자 이름과 비밀번호를 요구합니다(auth_basic).</translation>
        </message>
        <message>
            <source>A browser cannot set this header for a WebSocket.</source>
            <translation>브라우저는 WebSocket에 이 헤더를 직접 설정할 수 없습니다.</translation>
        </message>
        <message>
            <source>Set "auth_basic off;" in the WebSocket location, or use a cookie or token.</source>
            <translation>WebSocket location에 "auth_basic off;"를 설정하거나 쿠키 또는 토큰을 사용하십시오.</translation>
        </message>
        <message>
            <source>Nginx itself refuses without a login (401).</source>
            <translation>Nginx가 로그인 없이는 거부합니다(401).</translation>
        </message>
        <message>
            <source>auth_request or another login module applies to this location.</source>
            <translation>이 location에 auth_request 등 인증 모듈이 적용됩니다.</translation>
        </message>
        <message>
            <source>Pass the cookie or token that it expects, or exempt the location.</source>
            <translation>필요한 쿠키나 토큰을 전달하거나 location을 제외하십시오.</translation>
        </message>
        <message>
            <source>Nginx itself forbids the request (403).</source>
            <translation>Nginx가 요청을 금지했습니다(403).</translation>
        </message>
        <message>
            <source>deny, limit_except, a filter (WAF), or a folder without index.</source>
            <translation>deny, limit_except, WAF 또는 index 없는 폴더일 수 있습니다.</translation>
        </message>
        <message>
            <source>Look at the Nginx error log of this moment and at allow and deny.</source>
            <translation>이 시각의 Nginx 오류 로그와 allow, deny를 확인하십시오.</translation>
        </message>
        <message>
            <source>Nginx itself answers 404; the request never reaches the backend, which works.</source>
            <translation>Nginx 자체의 404 응답입니다. 동작하는 백엔드까지 요청이 가지 않습니다.</translation>
        </message>
        <message>
            <source>No location with proxy_pass matches {path}, or another server block answered.</source>
            <translation>이 경로에 맞는 proxy_pass location이 없거나 다른 server 블록이 응답했습니다: {path}</translation>
        </message>
        <message>
            <source>Look at the chosen server and location; check exact matches (=), spelling and case.</source>
            <translation>선택된 server와 location을 보고 정확 일치(=), 철자, 대소문자를 확인하십시오.</translation>
        </message>
        <message>
            <source>Nginx itself answers 404; the request does not reach a backend.</source>
            <translation>Nginx 자체의 404 응답입니다. 요청이 백엔드까지 가지 않습니다.</translation>
        </message>
        <message>
            <source>Nginx rejects the request as malformed (400).</source>
            <translation>Nginx가 잘못된 형식의 요청으로 거부했습니다(400).</translation>
        </message>
        <message>
            <source>A Host or another header is wrong or doubled. The log says why at level info only.</source>
            <translation>Host 등 헤더가 틀렸거나 중복되었습니다. 이유는 info 수준 로그에만 남습니다.</translation>
        </message>
        <message>
            <source>Check the headers that were given; set "error_log … info" for a moment.</source>
            <translation>지정한 헤더를 확인하고 잠시 "error_log … info"로 설정해 보십시오.</translation>
        </message>
        <message>
            <source>Nginx itself does not allow the request (405).</source>
            <translation>Nginx가 요청을 허용하지 않습니다(405).</translation>
        </message>
        <message>
            <source>Nginx itself failed (500).</source>
            <translation>Nginx 자체의 오류입니다(500).</translation>
        </message>
        <message>
            <source>A faulty rewrite, a full disk, or a failing auth_request.</source>
            <translation>잘못된 rewrite, 가득 찬 디스크 또는 실패한 auth_request일 수 있습니다.</translation>
        </message>
        <message>
            <source>Look at the Nginx error log of this moment.</source>
            <translation>이 시각의 Nginx 오류 로그를 확인하십시오.</translation>
        </message>
        <message>
            <source>Nginx itself answers 503.</source>
            <translation>Nginx 자체의 503 응답입니다.</translation>
        </message>
        <message>
            <source>A limit (limit_req, limit_conn) or "return 503" for maintenance.</source>
            <translation>제한(limit_req, limit_conn)이거나 점검용 "return 503"입니다.</translation>
        </message>
        <message>
            <source>Look at the Nginx error log: a limit is written there, a return is not.</source>
            <translation>Nginx 오류 로그를 확인하십시오. 제한은 로그에 남고 return은 남지 않습니다.</translation>
        </message>
        <message>
            <source>A return directive of Nginx answered {status}; the request does not reach a backend.</source>
            <translation>Nginx의 return 지시어가 {status} 코드로 응답했습니다. 요청이 백엔드까지 가지 않습니다.</translation>
        </message>
        <message>
            <source>The chosen location answers by itself.</source>
            <translation>선택된 location이 스스로 응답합니다.</translation>
        </message>
        <message>
            <source>Add a location with proxy_pass for {path}.</source>
            <translation>다음 경로에 proxy_pass가 있는 location을 추가하십시오: {path}</translation>
        </message>
        <message>
            <source>Answered 200 with the start page of the site: Nginx served a file instead of asking the backend.</source>
            <translation>사이트의 첫 페이지가 200으로 응답했습니다. Nginx가 백엔드 대신 파일을 제공했습니다.</translation>
        </message>
        <message>
            <source>try_files falls back to index.html for every path that it does not know.</source>
            <translation>try_files가 모르는 경로를 모두 index.html로 보냅니다.</translation>
        </message>
        <message>
            <source>Add a location with proxy_pass for {path} beside it.</source>
            <translation>다음 경로에 proxy_pass가 있는 location을 추가하십시오: {path}</translation>
        </message>
        <message>
            <source>Answered 200 with a page instead of the upgrade.</source>
            <translation>업그레이드 대신 페이지가 200으로 응답했습니다.</translation>
        </message>
        <message>
            <source>Either Nginx serves a file (try_files), or the application got a plain request.</source>
            <translation>Nginx가 파일을 제공하거나(try_files), 애플리케이션이 일반 요청을 받았습니다.</translation>
        </message>
        <message>
            <source>Answered 200 instead of the upgrade.</source>
            <translation>업그레이드 대신 200으로 응답했습니다.</translation>
        </message>
        <message>
            <source>The request was handled as a plain GET.</source>
            <translation>요청이 일반 GET으로 처리되었습니다.</translation>
        </message>
        <message>
            <source>Check that the location forwards Upgrade and Connection; give the backend with --backend to compare.</source>
            <translation>location이 Upgrade와 Connection을 전달하는지 확인하고 --backend로 비교하십시오.</translation>
        </message>
        <message>
            <source>A page of the site hides the backend's answer.</source>
            <translation>사이트의 오류 페이지가 백엔드의 응답을 가립니다.</translation>
        </message>
        <message>
            <source>proxy_intercept_errors or error_page replaces it; asked directly, the backend answers {direct_status}.</source>
            <translation>proxy_intercept_errors 또는 error_page가 응답을 바꿉니다. 직접 접속한 응답: {direct_status}</translation>
        </message>
        <message>
            <source>Look behind the page: fix what the direct answer shows.</source>
            <translation>페이지가 아니라 직접 접속한 응답을 기준으로 해결하십시오.</translation>
        </message>
        <message>
            <source>Nginx itself answered {status}; the request does not reach a backend.</source>
            <translation>Nginx 자체의 응답입니다. 응답 코드: {status}. 요청이 백엔드까지 가지 않습니다.</translation>
        </message>
        <message>
            <source>Answered 403, and not by a page of Nginx.</source>
            <translation>403 응답이며 Nginx의 페이지가 아닙니다.</translation>
        </message>
        <message>
            <source>Most often the application checks the Origin or a login.</source>
            <translation>대개 애플리케이션의 Origin 또는 로그인 검사입니다.</translation>
        </message>
        <message>
            <source>Test with --origin of the real site; pass the cookie or token with --header.</source>
            <translation>--origin에 실제 사이트를 지정하고, 쿠키나 토큰은 --header로 전달해 시험하십시오.</translation>
        </message>
        <message>
            <source>Answered {status} instead of 101.</source>
            <translation>응답이 101이 아니라 {status} 코드입니다.</translation>
        </message>
        <message>
            <source>The bytes do not tell who answered.</source>
            <translation>응답 내용만으로는 누가 응답했는지 알 수 없습니다.</translation>
        </message>
        <message>
            <source>Give the backend with --backend to compare; look at the answer in the evidence.</source>
            <translation>--backend로 백엔드를 지정해 비교하고 증거에서 응답을 확인하십시오.</translation>
        </message>
        <message>
            <source>Applied as {id}. It reverts by itself at {time} unless you keep it</source>
            <translation>{id} 번호로 적용했습니다. 유지하지 않으면 {time} 시각에 자동으로 되돌아갑니다</translation>
        </message>
        <message>
            <source>To keep it: {command}</source>
            <translation>유지하려면: {command}</translation>
        </message>
        <message>
            <source>The change is kept</source>
            <translation>변경을 유지합니다</translation>
        </message>
        <message>
            <source>To take it back: {command}</source>
            <translation>되돌리려면: {command}</translation>
        </message>
        <message>
            <source>The change is taken back: {id}</source>
            <translation>변경을 되돌렸습니다: {id}</translation>
        </message>
        <message>
            <source>taken back later</source>
            <translation>이후 되돌림</translation>
        </message>
        <message>
            <source>No such command: {word}</source>
            <translation>없는 명령: {word}</translation>
        </message>
        <message>
            <source>Did you mean: gate101 {verb}</source>
            <translation>혹시 이 명령입니까: gate101 {verb}</translation>
        </message>
        <message>
            <source>Neither a command, a URL nor a file: {word}</source>
            <translation>명령, URL, 파일 어느 것도 아님: {word}</translation>
        </message>
        <message>
            <source>There is no such file: {file}</source>
            <translation>그런 파일이 없음: {file}</translation>
        </message>
        <message>
            <source>Check the path.</source>
            <translation>경로를 확인하십시오.</translation>
        </message>
        <message>
            <source>Only a regular file can be read as a configuration.</source>
            <translation>설정으로 읽을 수 있는 것은 일반 파일뿐입니다.</translation>
        </message>
        <message>
            <source>Name the configuration file itself.</source>
            <translation>설정 파일 자체를 지정하십시오.</translation>
        </message>
        <message>
            <source>The helper cannot be reached: {program} is not installed</source>
            <translation>헬퍼를 시작할 수 없음: {program} 미설치</translation>
        </message>
        <message>
            <source>Changing files that belong to root needs it.</source>
            <translation>root 소유의 파일을 바꾸려면 필요합니다.</translation>
        </message>
        <message>
            <source>Install it, choose the other way with --helper, or run Gate101 as root.</source>
            <translation>설치하거나, --helper로 다른 방법을 고르거나, root로 Gate101을 실행하십시오.</translation>
        </message>
        <message>
            <source>Stopped while the change was being applied</source>
            <translation>변경을 적용하는 중에 멈췄습니다</translation>
        </message>
        <message>
            <source>The helper ends its step by itself: either nothing is changed, or the change reverts after {seconds} s.</source>
            <translation>헬퍼가 하던 단계를 스스로 끝냅니다. 바뀐 것이 없거나, {seconds}초 뒤 자동으로 되돌아갑니다.</translation>
        </message>
        <message>
            <source>See gate101 history.</source>
            <translation>gate101 history로 확인하십시오.</translation>
        </message>
        <message>
            <source>An exact location for this very path does something else: {location}</source>
            <translation>같은 경로의 정확한 location이 다른 일을 하는 중: {location}</translation>
        </message>
        <message>
            <source>Nginx allows it once per server, so none can be added beside it.</source>
            <translation>Nginx는 server마다 하나만 허용하므로 옆에 추가할 수 없습니다.</translation>
        </message>
        <message>
            <source>Change or remove that location, then try again.</source>
            <translation>그 location을 고치거나 제거한 뒤 다시 시도하십시오.</translation>
        </message>
        <message>
            <source>The location serves internal requests only: 404</source>
            <translation>내부 요청만 처리하는 location: 404</translation>
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
            <translation>이미 되돌린 변경: {id}</translation>
        </message>
        <message>
            <source>Whether redirects that Nginx makes itself name the scheme and host; off gives only the path.</source>
            <translation>Nginx가 스스로 만드는 리다이렉트에 스킴과 호스트까지 적을지 정합니다. off면 경로만 보냅니다.</translation>
        </message>
        <message>
            <source>Where requests are logged and in which format; a WebSocket gets its line only when it closes.</source>
            <translation>요청 로그의 위치와 형식을 정합니다. WebSocket은 연결이 끝날 때 한 줄로 기록됩니다.</translation>
        </message>
        <message>
            <source>Adds a header to the answer; a level with its own lines inherits none from above.</source>
            <translation>응답에 헤더를 추가합니다. 하위 블록에 하나라도 쓰면 상위 블록의 것은 상속되지 않습니다.</translation>
        </message>
        <message>
            <source>Replaces the location's part of the path by a folder; for files, not for proxying.</source>
            <translation>location에 해당하는 경로 부분을 폴더로 바꿉니다. 파일 제공용이며 프록시와는 무관합니다.</translation>
        </message>
        <message>
            <source>Lets an address or network in; the first matching allow or deny decides.</source>
            <translation>지정한 주소나 대역의 접근을 허용합니다. allow와 deny 중 먼저 일치하는 줄이 적용됩니다.</translation>
        </message>
        <message>
            <source>Asks for a user name and password; Safari sends none with a WebSocket handshake.</source>
            <translation>사용자 이름과 비밀번호를 요구합니다. Safari는 WebSocket 핸드셰이크에 이 정보를 보내지 않습니다.</translation>
        </message>
        <message>
            <source>The file of user names and password hashes for auth_basic.</source>
            <translation>auth_basic이 쓰는 사용자 이름과 비밀번호 해시 파일을 지정합니다.</translation>
        </message>
        <message>
            <source>Asks another location first and goes on only when it answers 2xx; clear Upgrade and Connection there.</source>
            <translation>다른 location에 먼저 물어 2xx일 때만 진행합니다. 그 location에서는 Upgrade와 Connection 헤더를 비우십시오.</translation>
        </message>
        <message>
            <source>Keeps a value of the authorization answer in a variable.</source>
            <translation>인증 응답에서 얻은 값을 변수에 담습니다.</translation>
        </message>
        <message>
            <source>Ends the rewriting of this level; the request stays in the location.</source>
            <translation>현재 단계의 rewrite 처리를 멈춥니다. 요청은 같은 location에서 계속 처리됩니다.</translation>
        </message>
        <message>
            <source>How long Nginx waits between two reads of a request body; not for WebSocket frames.</source>
            <translation>요청 본문을 읽는 동작 사이의 대기 시간입니다. WebSocket 프레임에는 적용되지 않습니다.</translation>
        </message>
        <message>
            <source>How long a client may take to send its request headers.</source>
            <translation>클라이언트가 요청 헤더를 모두 보내기까지 허용하는 시간입니다.</translation>
        </message>
        <message>
            <source>The largest request body allowed; WebSocket messages are not counted.</source>
            <translation>허용하는 요청 본문의 최대 크기입니다. WebSocket 메시지 크기는 제한하지 않습니다.</translation>
        </message>
        <message>
            <source>The media type of files whose ending is not in types.</source>
            <translation>types에 없는 확장자의 MIME 타입을 정합니다.</translation>
        </message>
        <message>
            <source>Keeps an address or network out with 403; the first matching allow or deny decides.</source>
            <translation>지정한 주소나 대역을 403으로 막습니다. allow와 deny 중 먼저 일치하는 줄이 적용됩니다.</translation>
        </message>
        <message>
            <source>Where Nginx writes its errors and from which level on; the first place to look after a 502.</source>
            <translation>오류 로그의 위치와 기록 수준을 정합니다. 502가 나면 가장 먼저 볼 곳입니다.</translation>
        </message>
        <message>
            <source>Answers an error status with a page of its own; it can hide what the backend said.</source>
            <translation>특정 오류 상태를 별도 페이지로 응답합니다. 백엔드의 실제 응답이 가려질 수 있습니다.</translation>
        </message>
        <message>
            <source>The block for connection handling, such as worker_connections.</source>
            <translation>worker_connections처럼 연결 처리 방식을 정하는 블록입니다.</translation>
        </message>
        <message>
            <source>Passes requests to a FastCGI server; FastCGI cannot carry a WebSocket.</source>
            <translation>요청을 FastCGI 서버로 넘깁니다. FastCGI로는 WebSocket을 전달할 수 없습니다.</translation>
        </message>
        <message>
            <source>Sets a variable by the client's address.</source>
            <translation>클라이언트 주소에 따라 변수 값을 정합니다.</translation>
        </message>
        <message>
            <source>Passes requests to a gRPC server over HTTP/2; it does not carry a WebSocket upgrade.</source>
            <translation>요청을 HTTP/2로 gRPC 서버에 넘깁니다. WebSocket 업그레이드는 전달하지 않습니다.</translation>
        </message>
        <message>
            <source>Compresses answers; an upgraded connection is never compressed by it.</source>
            <translation>응답을 압축합니다. 업그레이드된 연결은 압축 대상이 아닙니다.</translation>
        </message>
        <message>
            <source>Chooses the backend by a key, so that the same key reaches the same one.</source>
            <translation>지정한 키로 백엔드를 골라, 같은 키는 같은 백엔드로 보냅니다.</translation>
        </message>
        <message>
            <source>The block that holds everything about HTTP; maps and upstreams stand here.</source>
            <translation>HTTP 설정 전체를 담는 블록입니다. map과 upstream은 여기에 둡니다.</translation>
        </message>
        <message>
            <source>Offers HTTP/2 on this server (since 1.25.1); browsers still open WebSockets over HTTP/1.1.</source>
            <translation>이 서버에서 HTTP/2를 제공합니다(1.25.1부터). 브라우저는 여전히 HTTP/1.1로 WebSocket을 엽니다.</translation>
        </message>
        <message>
            <source>Offers HTTP/3 on listeners with quic; WebSockets keep using HTTP/1.1 over TCP.</source>
            <translation>quic으로 여는 포트에서 HTTP/3을 제공합니다. WebSocket은 계속 TCP의 HTTP/1.1을 씁니다.</translation>
        </message>
        <message>
            <source>Applies lines when a condition holds; inside a location only return and rewrite are dependable.</source>
            <translation>조건이 맞을 때 안의 설정을 적용합니다. location 안에서는 return과 rewrite만 쓰는 편이 안전합니다.</translation>
        </message>
        <message>
            <source>Whether header names with unusual characters are dropped from the request.</source>
            <translation>이름에 잘못된 문자가 있는 요청 헤더를 버릴지 정합니다.</translation>
        </message>
        <message>
            <source>Reads another file or a pattern of files in this very place.</source>
            <translation>다른 파일이나 패턴에 맞는 파일들을 이 자리에서 읽어 들입니다.</translation>
        </message>
        <message>
            <source>The file that answers for a folder.</source>
            <translation>폴더를 요청했을 때 내보낼 파일을 정합니다.</translation>
        </message>
        <message>
            <source>Only internal redirects reach this location; a client gets 404.</source>
            <translation>내부 리다이렉트만 이 location에 올 수 있고, 클라이언트에게는 404를 보냅니다.</translation>
        </message>
        <message>
            <source>Sends a client address always to the same backend, which sticky sessions such as Socket.IO need.</source>
            <translation>같은 클라이언트 주소를 늘 같은 백엔드로 보냅니다. Socket.IO처럼 세션 고정이 필요한 경우에 씁니다.</translation>
        </message>
        <message>
            <source>How many idle connections to the backends are kept open; not for those in use by WebSockets.</source>
            <translation>백엔드와 유지할 유휴 연결 수입니다. WebSocket이 쓰는 연결은 여기에 들지 않습니다.</translation>
        </message>
        <message>
            <source>After how many requests a kept connection is closed.</source>
            <translation>keepalive 연결 하나로 처리할 최대 요청 수입니다.</translation>
        </message>
        <message>
            <source>How long an idle HTTP connection stays open; an upgraded one follows proxy_read_timeout instead.</source>
            <translation>유휴 HTTP 연결을 유지하는 시간입니다. 업그레이드된 연결에는 proxy_read_timeout이 적용됩니다.</translation>
        </message>
        <message>
            <source>Number and size of buffers for long request headers; large cookies can make a handshake fail with 400.</source>
            <translation>긴 요청 헤더용 버퍼의 수와 크기입니다. 쿠키가 크면 핸드셰이크가 400으로 실패할 수 있습니다.</translation>
        </message>
        <message>
            <source>Chooses the backend with the fewest connections, which suits long-lived WebSockets.</source>
            <translation>연결이 가장 적은 백엔드를 고릅니다. 오래 유지되는 WebSocket에 알맞습니다.</translation>
        </message>
        <message>
            <source>Limits connections per key of a zone; every open WebSocket counts for its whole life.</source>
            <translation>zone의 키마다 동시 연결 수를 제한합니다. 열린 WebSocket은 끊길 때까지 한 자리를 차지합니다.</translation>
        </message>
        <message>
            <source>Declares the key and the memory for limit_conn.</source>
            <translation>limit_conn이 쓸 키와 공유 메모리를 정합니다.</translation>
        </message>
        <message>
            <source>Applies its lines to all methods but those named; a WebSocket handshake is a GET.</source>
            <translation>지정한 메서드를 뺀 나머지에 안의 설정을 적용합니다. WebSocket 핸드셰이크는 GET입니다.</translation>
        </message>
        <message>
            <source>Limits the rate of requests per key; a handshake counts once, frames do not.</source>
            <translation>키마다 요청 속도를 제한합니다. 핸드셰이크는 한 번으로 세고 프레임은 세지 않습니다.</translation>
        </message>
        <message>
            <source>Declares key, memory and rate for limit_req.</source>
            <translation>limit_req가 쓸 키, 공유 메모리, 속도를 정합니다.</translation>
        </message>
        <message>
            <source>Address and port of a server, with ssl for wss and default_server for unknown names.</source>
            <translation>서버의 주소와 포트를 정합니다. wss에는 ssl, 모르는 이름을 받을 서버에는 default_server를 붙입니다.</translation>
        </message>
        <message>
            <source>Loads a dynamic module; it stands at the top of the main file.</source>
            <translation>동적 모듈을 불러옵니다. 주 설정 파일의 맨 위에 둡니다.</translation>
        </message>
        <message>
            <source>Settings for paths: exact (=), prefix, preferred prefix (^~), regular expression (~, ~*) or named (@).</source>
            <translation>경로별 설정 블록입니다. 정확히 일치(=), 접두사, 우선 접두사(^~), 정규식(~, ~*), 이름(@)으로 지정합니다.</translation>
        </message>
        <message>
            <source>Names a format for access_log; $upstream_status and $http_upgrade help with WebSockets.</source>
            <translation>access_log의 형식을 정합니다. WebSocket 문제에는 $upstream_status와 $http_upgrade가 도움이 됩니다.</translation>
        </message>
        <message>
            <source>Makes a variable from another one; $connection_upgrade is usually made this way, at http level.</source>
            <translation>한 변수 값으로 다른 변수를 만듭니다. $connection_upgrade는 보통 http 블록에서 이렇게 만듭니다.</translation>
        </message>
        <message>
            <source>Whether several slashes in a row count as one when a location is chosen.</source>
            <translation>location을 고를 때 연속된 슬래시를 하나로 볼지 정합니다.</translation>
        </message>
        <message>
            <source>Sends a copy of each request to another location and drops its answer.</source>
            <translation>요청의 사본을 다른 location으로 보내고 그 응답은 버립니다.</translation>
        </message>
        <message>
            <source>The file that holds the number of the master process.</source>
            <translation>마스터 프로세스의 PID를 적어 두는 파일입니다.</translation>
        </message>
        <message>
            <source>Whether redirects that Nginx makes itself name the port.</source>
            <translation>Nginx가 스스로 만드는 리다이렉트에 포트를 적을지 정합니다.</translation>
        </message>
        <message>
            <source>Chooses a backend at random, with two the less busy of two.</source>
            <translation>백엔드를 무작위로 고릅니다. two를 쓰면 둘 중 덜 바쁜 쪽을 고릅니다.</translation>
        </message>
        <message>
            <source>The header that holds the client's address when a proxy stands in front.</source>
            <translation>앞단에 프록시가 있을 때 클라이언트 주소를 담은 헤더를 지정합니다.</translation>
        </message>
        <message>
            <source>Name servers for names that are only known at run time, as in proxy_pass with a variable.</source>
            <translation>proxy_pass에 변수를 쓸 때처럼 실행 중에 이름을 찾을 DNS 서버입니다.</translation>
        </message>
        <message>
            <source>How long a name may take to be resolved.</source>
            <translation>이름 찾기에 허용하는 시간입니다.</translation>
        </message>
        <message>
            <source>Ends the request with a status or a redirect; a WebSocket client follows no redirect.</source>
            <translation>상태 코드나 리다이렉트로 바로 응답합니다. WebSocket 클라이언트는 리다이렉트를 따라가지 않습니다.</translation>
        </message>
        <message>
            <source>Changes the path by a regular expression; with last the location is chosen anew.</source>
            <translation>정규식으로 경로를 바꿉니다. last를 붙이면 location을 다시 고릅니다.</translation>
        </message>
        <message>
            <source>The folder that paths are appended to when files are served.</source>
            <translation>파일을 제공할 때 요청 경로 앞에 붙는 폴더입니다.</translation>
        </message>
        <message>
            <source>Whether all access checks must pass or one is enough.</source>
            <translation>접근 검사를 모두 통과해야 하는지, 하나면 되는지 정합니다.</translation>
        </message>
        <message>
            <source>How long a client may refuse to take data; it counts between two writes.</source>
            <translation>클라이언트가 데이터를 받지 않을 때 기다리는 시간입니다. 쓰기 동작 사이를 잽니다.</translation>
        </message>
        <message>
            <source>A virtual server with its listen and server_name lines; within upstream, the address of a backend.</source>
            <translation>listen과 server_name을 가진 가상 서버 블록입니다. upstream 안에서는 백엔드 하나의 주소입니다.</translation>
        </message>
        <message>
            <source>The names a server answers to: exact, with a wildcard, or a regular expression.</source>
            <translation>서버가 받을 호스트 이름입니다. 정확한 이름, 와일드카드, 정규식을 쓸 수 있습니다.</translation>
        </message>
        <message>
            <source>Whether answers tell the Nginx version.</source>
            <translation>응답에 Nginx 버전을 드러낼지 정합니다.</translation>
        </message>
        <message>
            <source>Gives a variable a value.</source>
            <translation>변수에 값을 넣습니다.</translation>
        </message>
        <message>
            <source>The proxies whose word about the client's address is believed.</source>
            <translation>클라이언트 주소 정보를 믿을 앞단 프록시의 주소를 정합니다.</translation>
        </message>
        <message>
            <source>Sets a variable by percentages of a key, for trials with a part of the clients.</source>
            <translation>키를 비율로 나눠 변수 값을 정합니다. 일부 클라이언트만 시험할 때 씁니다.</translation>
        </message>
        <message>
            <source>Turned TLS on for a whole server; removed in 1.25.1, write ssl in the listen line.</source>
            <translation>서버 전체에 TLS를 켜던 지시어입니다. 1.25.1에서 없어졌으니 listen 줄에 ssl을 쓰십시오.</translation>
        </message>
        <message>
            <source>The certificate with its chain; wss clients refuse an incomplete chain.</source>
            <translation>인증서와 중간 인증서를 함께 담은 파일입니다. 체인이 빠지면 wss 클라이언트가 거부합니다.</translation>
        </message>
        <message>
            <source>The private key of the certificate.</source>
            <translation>인증서의 개인 키 파일입니다.</translation>
        </message>
        <message>
            <source>The cipher suites that are allowed up to TLS 1.2.</source>
            <translation>TLS 1.2까지 허용할 암호 모음을 정합니다.</translation>
        </message>
        <message>
            <source>The authorities against which client certificates are checked.</source>
            <translation>클라이언트 인증서를 검증할 CA 인증서 파일입니다.</translation>
        </message>
        <message>
            <source>Whether the server's order of ciphers counts before the client's.</source>
            <translation>암호 선택에서 서버의 순서를 우선할지 정합니다.</translation>
        </message>
        <message>
            <source>The TLS versions that are offered.</source>
            <translation>제공할 TLS 버전을 정합니다.</translation>
        </message>
        <message>
            <source>Refuses TLS for names that no server has, on the default server.</source>
            <translation>이름이 맞는 서버가 없을 때 TLS 핸드셰이크를 거부합니다. 기본 서버에 씁니다.</translation>
        </message>
        <message>
            <source>Remembers TLS sessions, so that reconnecting WebSockets are cheaper.</source>
            <translation>TLS 세션을 기억해, 다시 연결하는 WebSocket의 부담을 줄입니다.</translation>
        </message>
        <message>
            <source>Whether clients must show a certificate; browsers cannot choose one within a WebSocket.</source>
            <translation>클라이언트 인증서를 요구할지 정합니다. 브라우저는 WebSocket 안에서 인증서를 고를 수 없습니다.</translation>
        </message>
        <message>
            <source>Keeps a session on one backend (since 1.29.6, before only in the commercial edition).</source>
            <translation>세션을 한 백엔드에 고정합니다. 1.29.6부터 쓸 수 있고, 그 전에는 상용판에만 있었습니다.</translation>
        </message>
        <message>
            <source>The block for TCP and UDP proxying, which passes WebSockets through untouched.</source>
            <translation>TCP, UDP 프록시 블록입니다. WebSocket도 내용을 건드리지 않고 그대로 통과합니다.</translation>
        </message>
        <message>
            <source>Sends small packets at once, which keeps WebSocket messages quick; on by default.</source>
            <translation>작은 패킷을 바로 보내 WebSocket 메시지의 지연을 줄입니다. 기본값은 on입니다.</translation>
        </message>
        <message>
            <source>Serves the first file that exists, else the last part; a /index.html there answers a WebSocket with 200.</source>
            <translation>있는 파일을 차례로 찾고, 없으면 마지막 것을 씁니다. /index.html이 잡으면 WebSocket에 200으로 응답합니다.</translation>
        </message>
        <message>
            <source>Which file endings have which media type.</source>
            <translation>확장자별 MIME 타입을 정합니다.</translation>
        </message>
        <message>
            <source>Whether request headers with underscores in their names are kept.</source>
            <translation>이름에 밑줄이 있는 요청 헤더를 받아들일지 정합니다.</translation>
        </message>
        <message>
            <source>Names a group of backends for proxy_pass.</source>
            <translation>proxy_pass에 쓸 백엔드 묶음에 이름을 붙입니다.</translation>
        </message>
        <message>
            <source>How many connections one worker may hold; a WebSocket takes two.</source>
            <translation>워커 하나의 최대 연결 수입니다. WebSocket 하나가 두 개를 씁니다.</translation>
        </message>
        <message>
            <source>How many worker processes run; auto is one per core.</source>
            <translation>워커 프로세스의 수입니다. auto면 코어 수만큼 띄웁니다.</translation>
        </message>
        <message>
            <source>The limit of open files of a worker; each WebSocket needs two.</source>
            <translation>워커가 열 수 있는 파일 수의 한도입니다. WebSocket 하나에 두 개가 필요합니다.</translation>
        </message>
        <message>
            <source>How long old workers may keep their WebSockets open after a reload.</source>
            <translation>reload 뒤에 이전 워커가 WebSocket을 붙들고 있을 수 있는 시간입니다.</translation>
        </message>
        <message>
            <source>Shared memory with the state of an upstream's backends, common to all workers.</source>
            <translation>upstream 상태를 모든 워커가 함께 쓰도록 공유 메모리에 둡니다.</translation>
        </message>
        <message>
            <source>The local address from which Nginx connects to the backend.</source>
            <translation>Nginx가 백엔드에 연결할 때 쓸 로컬 주소입니다.</translation>
        </message>
        <message>
            <source>Buffer for the first part of the backend's answer; large headers need more, or the answer is 502.</source>
            <translation>백엔드 응답의 앞부분을 담는 버퍼입니다. 헤더가 크면 늘려야 하며, 모자라면 502가 됩니다.</translation>
        </message>
        <message>
            <source>Whether Nginx collects the answer before it sends it on; without effect once a connection is upgraded.</source>
            <translation>응답을 모아서 보낼지 정합니다. 업그레이드된 연결에는 영향이 없습니다.</translation>
        </message>
        <message>
            <source>Number and size of the buffers for the backend's answer.</source>
            <translation>백엔드 응답을 담을 버퍼의 수와 크기입니다.</translation>
        </message>
        <message>
            <source>Answers from a cache zone; a handshake answered with 101 is never cached.</source>
            <translation>캐시 영역에서 응답합니다. 101로 응답한 핸드셰이크는 캐시되지 않습니다.</translation>
        </message>
        <message>
            <source>How long connecting to the backend may take before the client gets 504.</source>
            <translation>백엔드에 연결하기까지 기다리는 시간입니다. 넘으면 504가 됩니다.</translation>
        </message>
        <message>
            <source>Changes the domain in cookies of the backend.</source>
            <translation>백엔드가 보낸 쿠키의 도메인을 바꿉니다.</translation>
        </message>
        <message>
            <source>Sets flags such as Secure and SameSite in cookies of the backend.</source>
            <translation>백엔드가 보낸 쿠키에 Secure, SameSite 같은 플래그를 붙입니다.</translation>
        </message>
        <message>
            <source>Changes the path in cookies of the backend, for an application that is served below a prefix.</source>
            <translation>백엔드가 보낸 쿠키의 경로를 바꿉니다. 애플리케이션을 하위 경로로 제공할 때 씁니다.</translation>
        </message>
        <message>
            <source>Keeps a header of the backend from the client; hiding Upgrade or Sec-WebSocket-Accept breaks the handshake.</source>
            <translation>백엔드의 응답 헤더를 숨깁니다. Upgrade나 Sec-WebSocket-Accept를 숨기면 핸드셰이크가 깨집니다.</translation>
        </message>
        <message>
            <source>The HTTP version towards the backend; an upgrade needs 1.1, the default only since 1.29.7.</source>
            <translation>백엔드와 쓸 HTTP 버전입니다. 업그레이드에는 1.1이 필요하며, 1.29.7부터 기본값입니다.</translation>
        </message>
        <message>
            <source>Whether Nginx goes on with the backend when the client has left.</source>
            <translation>클라이언트가 연결을 끊어도 백엔드 요청을 계속할지 정합니다.</translation>
        </message>
        <message>
            <source>Headers of the backend that Nginx itself does not heed, such as X-Accel-Redirect.</source>
            <translation>X-Accel-Redirect처럼 Nginx가 따르는 백엔드 헤더 중 무시할 것을 정합니다.</translation>
        </message>
        <message>
            <source>Whether error_page also replaces errors of the backend; that hides a refused handshake.</source>
            <translation>백엔드의 오류에도 error_page를 적용할지 정합니다. 거부된 핸드셰이크의 원인이 가려집니다.</translation>
        </message>
        <message>
            <source>The method that is sent to the backend instead of the client's; a handshake must stay GET.</source>
            <translation>클라이언트의 메서드 대신 백엔드에 보낼 메서드입니다. 핸드셰이크는 GET이어야 합니다.</translation>
        </message>
        <message>
            <source>After which failures the next backend is tried.</source>
            <translation>어떤 실패일 때 다음 백엔드로 다시 시도할지 정합니다.</translation>
        </message>
        <message>
            <source>How long Nginx keeps trying further backends.</source>
            <translation>다음 백엔드를 계속 시도하는 시간의 한도입니다.</translation>
        </message>
        <message>
            <source>How many backends are tried for one request.</source>
            <translation>요청 하나에 시도할 백엔드의 최대 수입니다.</translation>
        </message>
        <message>
            <source>Passes requests to a backend; a path behind the address replaces the location's part of the request.</source>
            <translation>요청을 백엔드로 넘깁니다. 주소 뒤에 경로를 쓰면 요청의 location 부분이 그 경로로 바뀝니다.</translation>
        </message>
        <message>
            <source>Lets a header through that Nginx would hide from the client.</source>
            <translation>Nginx가 기본으로 숨기는 백엔드 헤더를 클라이언트에 전달합니다.</translation>
        </message>
        <message>
            <source>Whether the request's body is sent to the backend.</source>
            <translation>요청 본문을 백엔드에 보낼지 정합니다.</translation>
        </message>
        <message>
            <source>Whether the request's headers are sent to the backend; off removes Sec-WebSocket-Key.</source>
            <translation>요청 헤더를 백엔드에 보낼지 정합니다. off면 Sec-WebSocket-Key가 빠집니다.</translation>
        </message>
        <message>
            <source>Whether Nginx sends the PROXY protocol line to the backend of a stream or mail server.</source>
            <translation>stream이나 mail의 백엔드에 PROXY 프로토콜 정보를 보낼지 정합니다.</translation>
        </message>
        <message>
            <source>How long the backend may be silent before Nginx closes; for a WebSocket this is the idle limit, 60s by default.</source>
            <translation>백엔드가 조용할 때 연결을 닫기까지의 시간입니다. WebSocket의 유휴 한도이며 기본 60초입니다.</translation>
        </message>
        <message>
            <source>Changes Location and Refresh headers of the backend.</source>
            <translation>백엔드가 보낸 Location, Refresh 헤더를 바꿉니다.</translation>
        </message>
        <message>
            <source>Whether the whole request body is read before the backend is asked.</source>
            <translation>요청 본문을 다 받은 뒤에 백엔드로 보낼지 정합니다.</translation>
        </message>
        <message>
            <source>How long the backend may refuse to take data; it counts between two writes, on WebSockets too.</source>
            <translation>백엔드가 데이터를 받지 않을 때 기다리는 시간입니다. 쓰기 동작 사이를 재며 WebSocket에도 적용됩니다.</translation>
        </message>
        <message>
            <source>Replaces the request body that is sent to the backend.</source>
            <translation>백엔드에 보낼 요청 본문을 바꿉니다.</translation>
        </message>
        <message>
            <source>Sets a header towards the backend, such as Upgrade and Connection; a level with its own lines inherits none.</source>
            <translation>Upgrade, Connection 등 백엔드에 보낼 헤더를 정합니다. 하위 블록에 하나라도 쓰면 상위 것은 상속되지 않습니다.</translation>
        </message>
        <message>
            <source>Turns on TCP keepalive towards the backend, which finds dead WebSocket backends.</source>
            <translation>백엔드 연결에 TCP keepalive를 켭니다. 죽은 WebSocket 백엔드를 알아채는 데 도움이 됩니다.</translation>
        </message>
        <message>
            <source>The name that the backend's certificate is checked for and that SNI sends.</source>
            <translation>백엔드 인증서 검증과 SNI에 쓸 이름입니다.</translation>
        </message>
        <message>
            <source>TLS versions allowed towards the backend.</source>
            <translation>백엔드와 쓸 TLS 버전을 정합니다.</translation>
        </message>
        <message>
            <source>Whether the name is sent to the backend by SNI; many https backends need it.</source>
            <translation>백엔드에 SNI로 이름을 보낼지 정합니다. https 백엔드에는 대개 필요합니다.</translation>
        </message>
        <message>
            <source>The authorities against which the backend's certificate is checked.</source>
            <translation>백엔드 인증서를 검증할 CA 인증서 파일입니다.</translation>
        </message>
        <message>
            <source>Whether the backend's certificate is checked; off by default.</source>
            <translation>백엔드 인증서를 검증할지 정합니다. 기본값은 off입니다.</translation>
        </message>
        <message>
            <source>The map of ${variable} looks at {source}, not at $http_upgrade</source>
            <translation>map의 원본 변수 오류: {source} → ${variable}</translation>
        </message>
        <message>
            <source>Upgrade is what the client sends; from anything else the map makes "{value}", and that is what the backend receives as Connection.</source>
            <translation>클라이언트가 보내는 것은 Upgrade 헤더($http_upgrade)입니다. 지금 백엔드가 받는 Connection 값: "{value}"</translation>
        </message>
        <message>
            <source>Write: map $http_upgrade ${variable}</source>
            <translation>고칠 줄: map $http_upgrade ${variable}</translation>
        </message>
        <message>
            <source>The map of ${variable} has no value for "websocket"</source>
            <translation>map에 "websocket"에 맞는 값이 없음: ${variable}</translation>
        </message>
        <message>
            <source>No entry fits and there is no default, so the variable is empty and Nginx sends no Connection header at all.</source>
            <translation>맞는 항목도 default도 없어 변수가 비고, Nginx는 Connection 헤더를 보내지 않습니다.</translation>
        </message>
        <message>
            <source>Add to the map: default upgrade;</source>
            <translation>map에 추가할 줄: default upgrade;</translation>
        </message>
        <message>
            <source>The Host header set further out does not apply here</source>
            <translation>바깥쪽에서 설정한 Host 헤더가 여기에는 적용되지 않음</translation>
        </message>
        <message>
            <source>This location sets a header of its own, so the Host of {otherfile}:{otherline} is lost and the backend sees {sent}.</source>
            <translation>이 location에 proxy_set_header가 있어 {otherfile}:{otherline}의 Host가 상속되지 않습니다. 백엔드가 받는 값: {sent}</translation>
        </message>
        <message>
            <source>Repeat the Host line in this location.</source>
            <translation>이 location에 Host 줄을 다시 쓰십시오.</translation>
        </message>
        <message>
            <source>The backend sees Host {sent} instead of {expected}</source>
            <translation>백엔드가 받는 Host 값: {sent} (클라이언트가 요청한 값: {expected})</translation>
        </message>
        <message>
            <source>Most applications do not mind. One that compares the browser's Origin with Host answers 403.</source>
            <translation>대부분의 애플리케이션에는 문제가 없습니다. 브라우저의 Origin을 Host와 비교하는 애플리케이션은 403으로 응답합니다.</translation>
        </message>
        <message>
            <source>If it does, add: proxy_set_header Host $http_host; (exactly what the client sent, whatever it is) or $host:$server_port for a port of your own; since 1.29.3 $host$is_request_port$request_port fits both.</source>
            <translation>403이면 추가할 줄: proxy_set_header Host $http_host; 이 변수는 클라이언트가 보낸 값 그대로입니다. 기본이 아닌 포트라면 $host:$server_port, 1.29.3부터는 $host$is_request_port$request_port 값도 됩니다.</translation>
        </message>
        <message>
            <source>The backend sees Host {sent} without the port of {expected}</source>
            <translation>백엔드가 받는 Host에 포트가 없음: {sent} (클라이언트가 요청한 값: {expected})</translation>
        </message>
        <message>
            <source>$host is the name alone. An application that compares the browser's Origin, which names the port, answers 403.</source>
            <translation>$host는 이름만 담습니다. 포트가 들어 있는 Origin과 비교하는 애플리케이션은 403으로 응답합니다.</translation>
        </message>
        <message>
            <source>If it does, use $host:$server_port, or $http_host, which is exactly what the client sent and so as trustworthy as the client; since 1.29.3 $host$is_request_port$request_port.</source>
            <translation>403이면 $host:$server_port 또는 $http_host 값을 쓰십시오. $http_host는 클라이언트가 보낸 값 그대로라 믿을 수 있는 정도도 클라이언트와 같습니다. 1.29.3부터는 $host$is_request_port$request_port 값이 있습니다.</translation>
        </message>
        <message>
            <source>The backend sees Host {sent} with a port that {expected} does not name</source>
            <translation>백엔드가 받는 Host에 포트가 붙음: {sent} (클라이언트가 요청한 값: {expected})</translation>
        </message>
        <message>
            <source>On the usual port a browser's Origin names none, and an application that compares the two answers 403.</source>
            <translation>기본 포트에서는 브라우저의 Origin에 포트가 없습니다. 둘을 비교하는 애플리케이션은 403으로 응답합니다.</translation>
        </message>
        <message>
            <source>If it does, use $host here.</source>
            <translation>403이면 여기에 $host 값을 쓰십시오.</translation>
        </message>
        <message>
            <source>The client's headers are not passed on: {names}</source>
            <translation>전달되지 않는 클라이언트 헤더: {names}</translation>
        </message>
        <message>
            <source>proxy_pass_request_headers off drops them, and without them the handshake is malformed.</source>
            <translation>proxy_pass_request_headers off가 이 헤더를 버리므로 핸드셰이크가 성립하지 않습니다.</translation>
        </message>
        <message>
            <source>Remove the line or switch it on for this location.</source>
            <translation>이 줄을 지우거나 이 location에서 on으로 바꾸십시오.</translation>
        </message>
        <message>
            <source>The header {name} is taken out of the backend's answer</source>
            <translation>백엔드 응답에서 지워지는 헤더: {name}</translation>
        </message>
        <message>
            <source>A browser refuses a 101 without it, though the backend and Nginx have upgraded.</source>
            <translation>백엔드와 Nginx는 업그레이드했지만, 브라우저는 이 헤더가 없는 101을 거부합니다.</translation>
        </message>
        <message>
            <source>Remove the proxy_hide_header line.</source>
            <translation>이 proxy_hide_header 줄을 지우십시오.</translation>
        </message>
        <message>
            <source>The subrequest of auth_request to {path} carries the upgrade too</source>
            <translation>auth_request의 하위 요청에도 업그레이드 헤더가 실림: {path}</translation>
        </message>
        <message>
            <source>When it is answered with 101, Nginx closes the connection without any answer; the error log says: connection upgrade in subrequest.</source>
            <translation>이 요청에 101이 오면 Nginx는 아무 응답 없이 연결을 끊습니다. 오류 로그에 남는 글: connection upgrade in subrequest</translation>
        </message>
        <message>
            <source>In the location of {otherfile}:{otherline} write: proxy_set_header Upgrade ""; proxy_set_header Connection "";</source>
            <translation>{otherfile}:{otherline}의 location에 쓸 줄: proxy_set_header Upgrade ""; proxy_set_header Connection "";</translation>
        </message>
        <message>
            <source>deny all refuses every client</source>
            <translation>deny all이 모든 클라이언트를 거부</translation>
        </message>
        <message>
            <source>The rules are read from above and the first that fits decides; no allow stands before this one.</source>
            <translation>규칙은 위에서부터 읽고 처음 맞는 것으로 정해집니다. 이 줄 앞에 allow가 없습니다.</translation>
        </message>
        <message>
            <source>Put the allow lines before it.</source>
            <translation>이 줄 앞에 allow 줄을 두십시오.</translation>
        </message>
        <message>
            <source>Only these addresses get in: {allowed}</source>
            <translation>접속이 허용된 주소: {allowed}</translation>
        </message>
        <message>
            <source>Everyone else gets 403, the users of a proxy in front of this one too.</source>
            <translation>다른 주소는 모두 403을 받습니다. 앞단에 다른 프록시가 있으면 그 주소로 판단합니다.</translation>
        </message>
        <message>
            <source>Add the client's address with allow when it is missing.</source>
            <translation>클라이언트의 주소가 빠졌다면 allow로 추가하십시오.</translation>
        </message>
        <message>
            <source>A rule about the Origin header answers {status}</source>
            <translation>Origin 헤더에 대한 규칙의 응답: {status}</translation>
        </message>
        <message>
            <source>A client that sends no Origin, or that of another page, is refused before the backend is asked. Browsers on the right page get in.</source>
            <translation>Origin이 없거나 다른 페이지의 Origin이면 백엔드에 닿기 전에 거부됩니다. 올바른 페이지의 브라우저는 통과합니다.</translation>
        </message>
        <message>
            <source>Test with that page's Origin (--origin), and add the Origin to the rule when it is missing.</source>
            <translation>그 페이지의 Origin으로 시험하고(--origin), 빠진 Origin이면 규칙에 추가하십시오.</translation>
        </message>
        <message>
            <source>limit_conn allows {number} connections at a time (zone {zone})</source>
            <translation>limit_conn의 동시 연결 한도: {number} (zone: {zone})</translation>
        </message>
        <message>
            <source>A WebSocket holds its place as long as it lasts; the next one gets {status}.</source>
            <translation>WebSocket은 끊길 때까지 한 자리를 차지합니다. 한도를 넘은 연결이 받는 응답: {status}</translation>
        </message>
        <message>
            <source>Give this path a zone of its own with a higher number.</source>
            <translation>이 경로에 한도가 더 큰 zone을 따로 두십시오.</translation>
        </message>
        <message>
            <source>limit_req counts every attempt to connect (zone {zone}, burst {number})</source>
            <translation>limit_req가 연결 시도마다 셈 (zone: {zone}, burst: {number})</translation>
        </message>
        <message>
            <source>After a reload or a broken line many clients come back at once, and those above the rate get {status}.</source>
            <translation>reload나 끊김 뒤에는 클라이언트가 한꺼번에 다시 연결합니다. 속도를 넘은 요청이 받는 응답: {status}</translation>
        </message>
        <message>
            <source>Raise burst for this path or give it a zone of its own.</source>
            <translation>이 경로의 burst를 늘리거나 zone을 따로 두십시오.</translation>
        </message>
        <message>
            <source>The map of ${variable} replaces $1 of the location</source>
            <translation>${variable}의 map이 location의 $1 값을 덮어씀</translation>
        </message>
        <message>
            <source>Its regular expression ({otherfile}:{otherline}) is matched while this line is computed, and the captures are then the map's.</source>
            <translation>이 줄을 계산하는 동안 map의 정규식({otherfile}:{otherline})이 맞춰져 캡처가 바뀝니다.</translation>
        </message>
        <message>
            <source>Name the capture in the location, as in (?&lt;name&gt;...), or use the plain key websocket in the map; plain keys are compared without case.</source>
            <translation>location의 캡처에 이름을 붙이거나((?&lt;name&gt;...)), map에서 정규식 대신 websocket 키를 쓰십시오. 일반 키는 대소문자를 가리지 않습니다.</translation>
        </message>
        <message>
            <source>A worker has {number} connections, enough for {clients} WebSockets</source>
            <translation>워커 하나의 연결 수: {number} (WebSocket {clients}개 분량)</translation>
        </message>
        <message>
            <source>Every WebSocket takes two for as long as it lasts, one to the client and one to the backend. Above that clients are cut off or get 500.</source>
            <translation>WebSocket 하나는 끊길 때까지 클라이언트 쪽과 백엔드 쪽 두 개를 씁니다. 넘으면 연결이 끊기거나 500이 됩니다.</translation>
        </message>
        <message>
            <source>Raise worker_connections in events, and worker_rlimit_nofile with it.</source>
            <translation>events의 worker_connections 값을 늘리고 worker_rlimit_nofile 값도 함께 늘리십시오.</translation>
        </message>
        <message>
            <source>Every upgrade is passed on, not only websocket</source>
            <translation>websocket이 아닌 업그레이드도 모두 전달됨</translation>
        </message>
        <message>
            <source>A backend that also speaks h2c would take an upgrade to it, and later requests on that connection pass by the rules of Nginx.</source>
            <translation>백엔드가 h2c도 지원하면 그쪽으로 업그레이드될 수 있고, 그 연결의 다음 요청은 Nginx의 규칙을 거치지 않습니다.</translation>
        </message>
        <message>
            <source>If yours may speak h2c, let the map name the protocol: map $http_upgrade $connection_upgrade { default close; websocket upgrade; }</source>
            <translation>백엔드가 h2c를 지원한다면 map에 프로토콜을 적으십시오: map $http_upgrade $connection_upgrade { default close; websocket upgrade; }</translation>
        </message>
        <message>
            <source>The application upgrades at {found}, not at {asked}</source>
            <translation>애플리케이션의 WebSocket 경로: {found} (요청한 경로: {asked})</translation>
        </message>
        <message>
            <source>Asked directly, it refuses {asked} and answers 101 for {found}, so no line of Nginx is at fault.</source>
            <translation>애플리케이션에 직접 요청하면 {asked} 경로는 거부하고 {found} 경로에는 101로 답하므로 Nginx 설정의 문제가 아닙니다.</translation>
        </message>
        <message>
            <source>Use {found} in the client, or let the application serve {asked}.</source>
            <translation>클라이언트에서 {found} 경로를 쓰거나, 애플리케이션이 {asked} 경로를 처리하게 하십시오.</translation>
        </message>
        <message>
            <source>The application upgrades at {found}; Nginx sends {sent} for {asked}</source>
            <translation>애플리케이션의 WebSocket 경로: {found} (Nginx가 보내는 경로: {sent}, 요청한 경로: {asked})</translation>
        </message>
        <message>
            <source>proxy_pass in {file}:{line} changes the path, and the application, asked directly, serves neither {asked} nor {sent}.</source>
            <translation>{file}:{line} 줄의 proxy_pass가 경로를 바꾸며, 애플리케이션에 직접 요청해도 {asked} 경로와 {sent} 경로를 모두 거부합니다.</translation>
        </message>
        <message>
            <source>Correct the path in proxy_pass, or ask for a path that becomes {found}.</source>
            <translation>proxy_pass의 경로를 고치거나, {found} 경로로 바뀌는 주소를 요청하십시오.</translation>
        </message>
        <message>
            <source>proxy_pass changes the path: {asked} reaches the application as {sent}</source>
            <translation>proxy_pass가 바꾼 경로: {sent} (요청한 경로: {asked})</translation>
        </message>
        <message>
            <source>Asked directly, the application answers 101 for {asked}, but not for {sent}.</source>
            <translation>애플리케이션에 직접 요청하면 {asked} 경로에는 101로 답하지만 {sent} 경로는 거부합니다.</translation>
        </message>
        <message>
            <source>Remove the slash or path behind the port in proxy_pass, {file}:{line}.</source>
            <translation>{file}:{line} 줄의 proxy_pass에서 포트 뒤의 슬래시나 경로를 지우십시오.</translation>
        </message>
        <message>
            <source>The server of {host} does not get the request: another one listens on {listen} itself</source>
            <translation>{host} 서버가 요청을 받지 못함: 다른 서버가 {listen} 주소를 직접 사용</translation>
        </message>
        <message>
            <source>Nginx chooses the most specific address first and compares names only among the servers of that address, so {otherfile}:{otherline} answers.</source>
            <translation>Nginx는 가장 구체적인 주소를 먼저 고르고 그 주소의 서버들 안에서만 이름을 비교하므로 {otherfile}:{otherline} 줄의 서버가 답합니다.</translation>
        </message>
        <message>
            <source>Add to the server of {host}: listen {listen};</source>
            <translation>{host} 서버에 추가하십시오: listen {listen};</translation>
        </message>
        <message>
            <source>The server of {host} does not listen on IPv6</source>
            <translation>{host} 서버에 IPv6 listen 없음</translation>
        </message>
        <message>
            <source>The client comes over IPv6, and a listen line with a port alone means IPv4 only.</source>
            <translation>클라이언트는 IPv6로 접속하지만, 포트만 적은 listen 줄은 IPv4에만 적용됩니다.</translation>
        </message>
        <message>
            <source>A second server of the name {host} is ignored: {file}:{line}</source>
            <translation>이름이 같은 두 번째 서버가 무시됨: {host} ({file}:{line})</translation>
        </message>
        <message>
            <source>{otherfile}:{otherline} has the same name and address and comes first. Nginx warns (conflicting server name) and starts, and nothing in the second one has an effect.</source>
            <translation>이름과 주소가 같은 {otherfile}:{otherline} 줄의 서버가 먼저 나옵니다. Nginx는 경고(conflicting server name)만 하고 시작하며, 두 번째 서버의 내용은 적용되지 않습니다.</translation>
        </message>
        <message>
            <source>Remove one of the two, or give it another name.</source>
            <translation>둘 중 하나를 지우거나 다른 이름을 주십시오.</translation>
        </message>
        <message>
            <source>A regular expression answers {uri}: location {regex}</source>
            <translation>정규식 location이 {uri} 요청에 답함: {regex}</translation>
        </message>
        <message>
            <source>It is preferred to the prefix {location} of {otherfile}:{otherline}, which passes the request on, because that prefix carries no ^~.</source>
            <translation>요청을 백엔드로 전달하는 접두사 {location} ({otherfile}:{otherline})에 ^~ 표시가 없어 정규식이 우선합니다.</translation>
        </message>
        <message>
            <source>Give the path a location of its own, with ^~ or =.</source>
            <translation>이 경로에 ^~ 또는 = 표시가 있는 별도의 location을 만드십시오.</translation>
        </message>
        <message>
            <source>The nested location {location} has no proxy_pass</source>
            <translation>안쪽 location에 proxy_pass 없음: {location}</translation>
        </message>
        <message>
            <source>proxy_pass of {otherfile}:{otherline} does not reach into a location inside it, so Nginx looks for a file.</source>
            <translation>{otherfile}:{otherline} 줄의 proxy_pass는 안쪽 location에 상속되지 않으므로 Nginx가 파일을 찾습니다.</translation>
        </message>
        <message>
            <source>Repeat it in the nested location: proxy_pass {url};</source>
            <translation>안쪽 location에 다시 쓰십시오: proxy_pass {url};</translation>
        </message>
        <message>
            <source>{uri} is redirected ({status}) to HTTPS: {target}</source>
            <translation>{uri} 요청을 HTTPS로 리다이렉트함({status}): {target}</translation>
        </message>
        <message>
            <source>The client uses ws without TLS, and WebSocket clients do not follow redirects.</source>
            <translation>클라이언트가 TLS 없는 ws를 쓰며, WebSocket 클라이언트는 리다이렉트를 따라가지 않습니다.</translation>
        </message>
        <message>
            <source>Use wss in the client: {url}</source>
            <translation>클라이언트에서 wss를 쓰십시오: {url}</translation>
        </message>
        <message>
            <source>proxy_pass says {scheme} to {upstream}, which seems to speak {other}</source>
            <translation>proxy_pass의 {scheme} 방식이 백엔드와 다름: {upstream} ({other} 방식으로 보임)</translation>
        </message>
        <message>
            <source>With the wrong scheme the backend refuses the connection (400), or Nginx answers 502: wrong version number.</source>
            <translation>방식이 다르면 백엔드가 400으로 거부하거나 Nginx가 502(wrong version number)로 답합니다.</translation>
        </message>
        <message>
            <source>Write {other}:// in proxy_pass.</source>
            <translation>proxy_pass에 {other}:// 주소를 쓰십시오.</translation>
        </message>
        <message>
            <source>Nobody resolves the name {host}: proxy_pass has a variable and there is no resolver</source>
            <translation>{host} 이름을 찾을 수 없음: proxy_pass에 변수가 있고 resolver가 없음</translation>
        </message>
        <message>
            <source>With a variable ({configured}) Nginx looks the name up at every request, and without a resolver it answers 502: no resolver defined.</source>
            <translation>변수({configured})가 있으면 Nginx는 요청마다 이름을 찾으며, resolver가 없으면 502(no resolver defined)로 답합니다.</translation>
        </message>
        <message>
            <source>Add a resolver line, or write the name or address without a variable.</source>
            <translation>resolver 줄을 추가하거나, 변수 없이 이름 또는 주소를 쓰십시오.</translation>
        </message>
        <message>
            <source>Every server of the upstream {upstream} is marked down</source>
            <translation>upstream의 모든 서버가 down으로 표시됨: {upstream}</translation>
        </message>
        <message>
            <source>Nginx starts with it and answers 502: no live upstreams.</source>
            <translation>Nginx는 시작되지만 502(no live upstreams)로 답합니다.</translation>
        </message>
        <message>
            <source>Remove down from a server that is up.</source>
            <translation>동작하는 서버에서 down을 지우십시오.</translation>
        </message>
        <message>
            <source>The backend receives {sent}, with two slashes, for {uri}</source>
            <translation>백엔드가 받는 경로에 슬래시가 둘: {sent} (요청한 경로: {uri})</translation>
        </message>
        <message>
            <source>The location does not end in a slash and proxy_pass does, so its slash comes before the one of the rest.</source>
            <translation>location은 슬래시로 끝나지 않고 proxy_pass는 슬래시로 끝나므로, 나머지 경로의 슬래시 앞에 하나가 더 붙습니다.</translation>
        </message>
        <message>
            <source>Let both end in a slash, or neither.</source>
            <translation>둘 다 슬래시로 끝내거나, 둘 다 슬래시 없이 끝내십시오.</translation>
        </message>
        <message>
            <source>The backend receives {sent} for {uri}</source>
            <translation>백엔드가 받는 경로: {sent} (요청한 경로: {uri})</translation>
        </message>
        <message>
            <source>The location ends in a slash and the path in proxy_pass does not, so the rest is glued to it.</source>
            <translation>location은 슬래시로 끝나고 proxy_pass의 경로는 슬래시로 끝나지 않아 나머지 경로가 바로 붙습니다.</translation>
        </message>
        <message>
            <source>End the path in proxy_pass with a slash too.</source>
            <translation>proxy_pass의 경로도 슬래시로 끝내십시오.</translation>
        </message>
        <message>
            <source>With a variable in it, the path in proxy_pass is sent as it is: the rest of the path and the query are lost.</source>
            <translation>변수가 있는 proxy_pass의 경로는 그대로 전송되므로 나머지 경로와 쿼리가 사라집니다.</translation>
        </message>
        <message>
            <source>Remove the path behind the address, or append $request_uri instead.</source>
            <translation>주소 뒤의 경로를 지우거나 $request_uri를 대신 붙이십시오.</translation>
        </message>
        <message>
            <source>{directive} asks for a login before {uri}</source>
            <translation>{uri} 요청 전에 로그인 요구: {directive}</translation>
        </message>
        <message>
            <source>Browsers cannot add a header to a WebSocket, and some do not send a Basic login that they know (Safari), so they get 401.</source>
            <translation>브라우저는 WebSocket에 헤더를 추가할 수 없고, 일부(Safari)는 저장된 Basic 로그인도 보내지 않아 401을 받습니다.</translation>
        </message>
        <message>
            <source>Exempt this path, or let the application check a cookie or a token.</source>
            <translation>이 경로를 예외로 두거나, 애플리케이션에서 쿠키나 토큰을 확인하십시오.</translation>
        </message>
        <message>
            <source>error_page shows {status} as {becomes}: {target}</source>
            <translation>error_page가 {status} 응답을 {becomes} 응답으로 바꿈: {target}</translation>
        </message>
        <message>
            <source>A handshake that fails then looks like something else, and the cause cannot be seen in the client.</source>
            <translation>실패한 핸드셰이크가 다른 응답처럼 보여 클라이언트에서 원인을 알 수 없습니다.</translation>
        </message>
        <message>
            <source>Leave this path out of error_page, with proxy_intercept_errors off in its location.</source>
            <translation>이 경로의 location에 proxy_intercept_errors off를 쓰고 error_page에서 제외하십시오.</translation>
        </message>
        <message>
            <source>On port {configured} another program answers, or nobody does.</source>
            <translation>{configured} 포트에서는 다른 프로그램이 응답하거나 아무도 응답하지 않습니다.</translation>
        </message>
        <message>
            <source>Nothing needs to change for WebSockets.</source>
            <translation>WebSocket을 위해 바꿀 것은 없습니다.</translation>
        </message>
        <message>
            <source>{file}:{line}: unknown directive "{directive}"</source>
            <translation>{file}:{line}: 알 수 없는 지시어 "{directive}"</translation>
        </message>
        <message>
            <source>Neither Nginx nor a module of this installation knows that name, so Nginx does not read the configuration.</source>
            <translation>Nginx와 설치된 모듈 어디에도 없는 이름이라 Nginx가 설정을 읽지 않습니다.</translation>
        </message>
        <message>
            <source>Correct the spelling, or remove the line.</source>
            <translation>철자를 고치거나 그 줄을 지우십시오.</translation>
        </message>
        <message>
            <source>{file}:{line}: "{directive}" is not allowed here ({context})</source>
            <translation>{file}:{line}: "{directive}" 지시어를 쓸 수 없는 위치({context})</translation>
        </message>
        <message>
            <source>It may stand in: {allowed}. Nginx does not read the configuration.</source>
            <translation>쓸 수 있는 곳: {allowed}. 이대로는 Nginx가 설정을 읽지 않습니다.</translation>
        </message>
        <message>
            <source>Move the line to one of those blocks.</source>
            <translation>허용된 블록으로 줄을 옮기십시오.</translation>
        </message>
        <message>
            <source>{file}:{line}: invalid number of arguments in "{directive}": {count}</source>
            <translation>{file}:{line}: "{directive}" 지시어의 인자 개수 오류: {count}개</translation>
        </message>
        <message>
            <source>Expected: {form} A missing semicolon also joins the next line to this one.</source>
            <translation>올바른 형식: {form} 세미콜론이 빠지면 다음 줄까지 인자로 읽힙니다.</translation>
        </message>
        <message>
            <source>Correct the arguments, and check for a missing semicolon.</source>
            <translation>인자를 고치고, 빠진 세미콜론이 없는지 확인하십시오.</translation>
        </message>
        <message>
            <source>{file}:{line}: "{directive}" is duplicate</source>
            <translation>{file}:{line}: 중복된 "{directive}" 지시어</translation>
        </message>
        <message>
            <source>It may stand only once at this level; an included file may bring the other one.</source>
            <translation>같은 블록에는 한 번만 쓸 수 있습니다. 다른 하나는 include한 파일에 있을 수 있습니다.</translation>
        </message>
        <message>
            <source>Keep one of the two.</source>
            <translation>둘 중 하나만 남기십시오.</translation>
        </message>
        <message>
            <source>{file}:{line}: "{directive}" has no opening brace</source>
            <translation>{file}:{line}: 여는 중괄호가 없는 "{directive}" 블록</translation>
        </message>
        <message>
            <source>It is a block, but a semicolon follows it.</source>
            <translation>블록이어야 하는데 세미콜론으로 끝났습니다.</translation>
        </message>
        <message>
            <source>Write its lines between braces.</source>
            <translation>내용을 중괄호로 묶으십시오.</translation>
        </message>
        <message>
            <source>{file}:{line}: an unexpected brace behind "{directive}"</source>
            <translation>{file}:{line}: "{directive}" 지시어 뒤의 잘못된 여는 중괄호</translation>
        </message>
        <message>
            <source>It is not a block; most often the semicolon before the brace is missing.</source>
            <translation>블록이 아닌 지시어입니다. 대개 앞줄의 세미콜론이 빠진 경우입니다.</translation>
        </message>
        <message>
            <source>End the line with a semicolon.</source>
            <translation>줄 끝에 세미콜론을 넣으십시오.</translation>
        </message>
        <message>
            <source>{file}:{line}: "{directive}" must be on or off, not "{value}"</source>
            <translation>{file}:{line}: "{directive}" 지시어의 잘못된 값 "{value}"</translation>
        </message>
        <message>
            <source>Nginx accepts no other value here.</source>
            <translation>on과 off만 쓸 수 있습니다.</translation>
        </message>
        <message>
            <source>Write on or off.</source>
            <translation>on 또는 off로 고치십시오.</translation>
        </message>
        <message>
            <source>{file}:{line}: "{directive}" needs Nginx {since}; this one is {version}</source>
            <translation>{file}:{line}: "{directive}" 지시어는 Nginx {since} 버전부터 사용 가능, 현재 {version} 버전</translation>
        </message>
        <message>
            <source>The older release does not know the name and does not read the configuration.</source>
            <translation>이 버전은 그 이름을 모르므로 설정을 읽지 않습니다.</translation>
        </message>
        <message>
            <source>Remove the line, or upgrade Nginx.</source>
            <translation>그 줄을 지우거나 Nginx를 올리십시오.</translation>
        </message>
        <message>
            <source>{file}:{line}: "{directive}" was removed in Nginx {removed}; this one is {version}</source>
            <translation>{file}:{line}: "{directive}" 지시어는 Nginx {removed} 버전에서 삭제됨, 현재 {version} 버전</translation>
        </message>
        <message>
            <source>Nginx does not know the name any more and does not read the configuration.</source>
            <translation>더는 없는 이름이라 Nginx가 설정을 읽지 않습니다.</translation>
        </message>
        <message>
            <source>Remove the line; for ssl, write ssl in the listen line instead.</source>
            <translation>그 줄을 지우십시오. ssl 지시어라면 listen 줄에 ssl을 쓰면 됩니다.</translation>
        </message>
        <message>
            <source>{file}:{line}: "{directive}" is known to the commercial edition only</source>
            <translation>{file}:{line}: "{directive}" 지시어는 상용판 전용</translation>
        </message>
        <message>
            <source>This Nginx is the open one, without {module} or this part of it, and does not read the configuration.</source>
            <translation>이 Nginx는 오픈소스판이라 {module} 모듈의 이 기능이 없고, 설정을 읽지 않습니다.</translation>
        </message>
        <message>
            <source>Remove the line.</source>
            <translation>그 줄을 지우십시오.</translation>
        </message>
        <message>
            <source>{file}:{line}: "{directive}" needs a module that is not in this Nginx: {module}</source>
            <translation>{file}:{line}: "{directive}" 지시어에 필요한 모듈이 없음: {module}</translation>
        </message>
        <message>
            <source>It was built without {option}, so it does not know the name.</source>
            <translation>{option} 없이 빌드된 Nginx라 그 이름을 모릅니다.</translation>
        </message>
        <message>
            <source>Install a package of Nginx with that module, or remove the line.</source>
            <translation>그 모듈이 든 Nginx 패키지를 설치하거나 줄을 지우십시오.</translation>
        </message>
        <message>
            <source>{file}:{line}: "{directive}" needs a module that is not loaded: {module}</source>
            <translation>{file}:{line}: "{directive}" 지시어에 필요한 모듈을 불러오지 않음: {module}</translation>
        </message>
        <message>
            <source>The module is a file of its own, {library}, and no load_module line names it.</source>
            <translation>별도 파일인 {library} 모듈이며, 이를 불러오는 load_module 줄이 없습니다.</translation>
        </message>
        <message>
            <source>Install the module's package and add load_module modules/{library}; at the top of the main file.</source>
            <translation>모듈 패키지를 설치하고 주 설정 파일 맨 위에 load_module modules/{library}; 줄을 넣으십시오.</translation>
        </message>
        <message>
            <source>{file}:{line}: "{directive}" is not of Nginx itself; {provider} may provide it</source>
            <translation>{file}:{line}: Nginx 자체에 없는 지시어 "{directive}", {provider} 모듈로 추정</translation>
        </message>
        <message>
            <source>Gate101 does not judge what modules of other projects do.</source>
            <translation>다른 프로젝트의 모듈이 하는 일은 판단하지 않습니다.</translation>
        </message>
        <message>
            <source>{file}:{line}: "{directive}" is not of Nginx itself</source>
            <translation>{file}:{line}: Nginx 자체에 없는 지시어 "{directive}"</translation>
        </message>
        <message>
            <source>Another project's module may know it; otherwise Nginx refuses the configuration.</source>
            <translation>다른 프로젝트의 모듈에 있을 수 있으며, 아니라면 Nginx가 설정을 거부합니다.</translation>
        </message>
        <message>
            <source>Run nginx -t when in doubt.</source>
            <translation>확실하지 않으면 nginx -t로 확인하십시오.</translation>
        </message>
        <message>
            <source>TLS: the certificate is that of the server for {host} ({file}:{line})</source>
            <translation>TLS: {host} 서버의 인증서 사용 ({file}:{line})</translation>
        </message>
        <message>
            <source>TLS: no host name is sent, so the certificate is that of the default server ({file}:{line})</source>
            <translation>TLS: 호스트 이름이 전송되지 않아 기본 서버의 인증서 사용 ({file}:{line})</translation>
        </message>
        <message>
            <source>ssl_reject_handshake ends the TLS handshake ({file}:{line})</source>
            <translation>ssl_reject_handshake가 TLS 핸드셰이크를 거부 ({file}:{line})</translation>
        </message>
        <message>
            <source>The port does not speak TLS; the handshake fails</source>
            <translation>TLS를 사용하지 않는 포트이므로 핸드셰이크 실패</translation>
        </message>
        <message>
            <source>The port expects TLS; Nginx answers a plain request with 400</source>
            <translation>TLS 포트이므로 Nginx가 평문 요청에 400으로 응답</translation>
        </message>
        <message>
            <source>ssl_verify_client asks for a client certificate; without one Nginx answers 400 ({file}:{line})</source>
            <translation>ssl_verify_client가 클라이언트 인증서를 요구하며, 없으면 400으로 응답 ({file}:{line})</translation>
        </message>
        <message>
            <source>limit_except holds for this method; its own rules apply ({file}:{line})</source>
            <translation>이 메서드에는 limit_except 블록의 규칙 적용 ({file}:{line})</translation>
        </message>
        <message>
            <source>The condition holds: {condition} ({file}:{line})</source>
            <translation>조건 성립: {condition} ({file}:{line})</translation>
        </message>
        <message>
            <source>An access rule refuses this client: 403 ({file}:{line})</source>
            <translation>접근 규칙이 이 클라이언트를 거부: 403 ({file}:{line})</translation>
        </message>
        <message>
            <source>A password is asked for: 401 ({file}:{line})</source>
            <translation>비밀번호 요구: 401 ({file}:{line})</translation>
        </message>
        <message>
            <source>error_page goes on to {target} ({file}:{line})</source>
            <translation>error_page에 따라 다음으로 이동: {target} ({file}:{line})</translation>
        </message>
        <message>
            <source>The client gets the status {status} in any case ({file}:{line})</source>
            <translation>클라이언트가 받는 상태는 항상 {status} ({file}:{line})</translation>
        </message>
        <message>
            <source>index goes on to {target} ({file}:{line})</source>
            <translation>index에 따라 다음으로 이동: {target} ({file}:{line})</translation>
        </message>
        <message>
            <source>{file}:{line}: a regular expression is too costly to try</source>
            <translation>{file}:{line}: 정규식 계산량이 너무 많음</translation>
        </message>
        <message>
            <source>Nginx itself may answer 500 or take long.</source>
            <translation>Nginx도 500으로 응답하거나 오래 걸릴 수 있습니다.</translation>
        </message>
        <message>
            <source>A server_name holds $hostname, the name of the machine, which is not known here: {host}</source>
            <translation>server_name의 $hostname(서버 이름)을 알 수 없음: {host}</translation>
        </message>
        <message>
            <source>{file}:{line}: {directive} decides by more than this request</source>
            <translation>{file}:{line}: {directive}, 이 요청만으로는 판단할 수 없음</translation>
        </message>
        <message>
            <source>Who is let in depends on the client's address or on another service.</source>
            <translation>허용 여부가 클라이언트 주소나 다른 서비스에 달려 있습니다.</translation>
        </message>
        <message>
            <source>{file}:{line}: error_page depends on a variable whose value is not known</source>
            <translation>{file}:{line}: error_page의 변수 값을 알 수 없음</translation>
        </message>
        <message>
            <source>{file}:{line}: try_files depends on a variable whose value is not known</source>
            <translation>{file}:{line}: try_files의 변수 값을 알 수 없음</translation>
        </message>
        <message>
            <source>{file}:{line}: a map's regular expression replaces $1 while the headers are written</source>
            <translation>{file}:{line}: 헤더를 쓰는 도중 map의 정규식이 $1 값을 바꿈</translation>
        </message>
        <message>
            <source>Nginx measures the headers with the old captures and writes the new ones; it answers 500 when they do not fit.</source>
            <translation>Nginx는 이전 값으로 길이를 재고 새 값을 쓰므로, 맞지 않으면 500으로 응답합니다.</translation>
        </message>
        <message>
            <source>Use a named capture in the header instead of $1.</source>
            <translation>헤더에는 $1 대신 이름 있는 캡처를 사용하십시오.</translation>
        </message>
        <message>
            <source>Nginx answers with status {status} instead of the backend's 101</source>
            <translation>Nginx가 백엔드의 101 대신 {status} 상태로 응답</translation>
        </message>
        <message>
            <source>The backend is asked with the method {method}</source>
            <translation>백엔드로 보내는 메서드: {method}</translation>
        </message>
        <message>
            <source>A WebSocket handshake is a GET; proxy_method replaces the client's method.</source>
            <translation>WebSocket 핸드셰이크는 GET 요청인데 proxy_method가 메서드를 바꿉니다.</translation>
        </message>
        <message>
            <source>Remove proxy_method for this location.</source>
            <translation>이 location에서 proxy_method를 지우십시오.</translation>
        </message>
        <message>
            <source>{header} does not reach the backend as the client sent it</source>
            <translation>클라이언트가 보낸 그대로 전달되지 않는 헤더: {header}</translation>
        </message>
        <message>
            <source>The handshake needs the client's own value; the line sends this instead: {value}</source>
            <translation>핸드셰이크에는 클라이언트의 값이 필요하지만 이 줄이 보내는 값은 다음과 같습니다: {value}</translation>
        </message>
        <message>
            <source>Remove the proxy_set_header line for it.</source>
            <translation>이 proxy_set_header 줄을 지우십시오.</translation>
        </message>
        <message>
            <source>error_page gives the answer the status {status}, and the backend's 101 is lost</source>
            <translation>error_page가 응답에 오류 상태를 지정하여 백엔드의 101이 사라짐: {status}</translation>
        </message>
        <message>
            <source>Without = the client gets the status of the error, whatever answers.</source>
            <translation>= 기호가 없으면 무엇이 응답하든 클라이언트는 오류 상태를 받습니다.</translation>
        </message>
        <message>
            <source>Write error_page CODE = TARGET, with a lone =.</source>
            <translation>error_page 코드 = 대상 형식으로 쓰십시오.</translation>
        </message>
        <message>
            <source>The password was wrong.</source>
            <translation>암호가 틀렸습니다.</translation>
        </message>
        <message>
            <source>It is the password of the administrator whom the question names.</source>
            <translation>질문에 표시된 관리자의 암호가 필요합니다.</translation>
        </message>
        <message>
            <source>Try again.</source>
            <translation>다시 시도하십시오.</translation>
        </message>
        <message>
            <source>You may not change the Nginx of this computer. Refused by: {program}</source>
            <translation>이 컴퓨터의 Nginx를 바꿀 권한이 없습니다. 거부한 프로그램: {program}</translation>
        </message>
        <message>
            <source>A rule of polkit or the sudoers file forbids it, whatever the password.</source>
            <translation>polkit 규칙이나 sudoers 파일이 암호와 관계없이 금지합니다.</translation>
        </message>
        <message>
            <source>Log in as an administrator, or ask one.</source>
            <translation>관리자로 로그인하거나 관리자에게 요청하십시오.</translation>
        </message>
        <message>
            <source>Use sudo, or run in a terminal: gate101 --helper sudo</source>
            <translation>sudo를 사용하거나 터미널에서 실행하십시오: gate101 --helper sudo</translation>
        </message>
        <message>
            <source>polkit does not answer.</source>
            <translation>polkit이 응답하지 않습니다.</translation>
        </message>
        <message>
            <source>pkexec asks polkit whether you may, and that service is not running.</source>
            <translation>pkexec는 polkit에 권한을 확인하는데, 그 서비스가 실행되고 있지 않습니다.</translation>
        </message>
        <message>
            <source>Start it (systemctl start polkit), or use: --helper sudo</source>
            <translation>서비스를 시작하거나(systemctl start polkit) 다음 옵션을 사용하십시오: --helper sudo</translation>
        </message>
        <message>
            <source>sudo cannot ask for the password here.</source>
            <translation>여기에서는 sudo가 암호를 물을 수 없습니다.</translation>
        </message>
        <message>
            <source>There is neither a terminal nor a display to ask in.</source>
            <translation>암호를 물을 터미널도 디스플레이도 없습니다.</translation>
        </message>
        <message>
            <source>Run Gate101 in a terminal, or allow the helper without a password as the manual gate101-helper(8) shows.</source>
            <translation>터미널에서 Gate101을 실행하거나, 설명서 gate101-helper(8)의 예처럼 암호 없이 헬퍼를 허용하십시오.</translation>
        </message>
        <message>
            <source>Waiting for the administrator's password. Asked by: {program}</source>
            <translation>관리자 암호를 기다리는 중. 묻는 프로그램: {program}</translation>
        </message>
        <message>
            <source>[sudo] Password of %p, to change the configuration of Nginx:</source>
            <extracomment>Asked by sudo in a terminal; keep %p, the name of the user whose password it is.</extracomment>
            <translation>[sudo] %p 사용자의 암호 (Nginx 설정 변경):</translation>
        </message>
        <message>
            <source>This file is marked immutable: {file}</source>
            <translation>변경 금지(immutable) 표시가 있는 파일: {file}</translation>
        </message>
        <message>
            <source>Not even root may change it until the mark is taken off, and somebody has set it on purpose.</source>
            <translation>표시를 지우기 전에는 root도 바꿀 수 없습니다. 누군가 의도적으로 설정한 표시입니다.</translation>
        </message>
        <message>
            <source>Find out who and why. The mark is shown by lsattr and taken off by chattr -i.</source>
            <translation>설정한 사람과 이유를 확인하십시오. lsattr로 표시를 보고 chattr -i로 지울 수 있습니다.</translation>
        </message>
        <message>
            <source>This file is mounted on its own: {file}</source>
            <translation>따로 마운트된 파일: {file}</translation>
        </message>
        <message>
            <source>It comes from elsewhere, as the files of a container do, and cannot be exchanged here.</source>
            <translation>컨테이너의 파일처럼 다른 곳에서 온 파일이어서 여기에서 교체할 수 없습니다.</translation>
        </message>
        <message>
            <source>Change it where it comes from.</source>
            <translation>원본이 있는 곳에서 바꾸십시오.</translation>
        </message>
        <message>
            <source>Site file read by Nginx</source>
            <translation>사이트 파일을 Nginx가 읽는지</translation>
        </message>
        <message>
            <source>Outcome of nginx -t</source>
            <translation>nginx -t 통과 여부</translation>
        </message>
        <message>
            <source>Contents of the error log</source>
            <translation>오류 로그 내용</translation>
        </message>
        <message>
            <source>Listener on the backend's port</source>
            <translation>백엔드 수신 여부</translation>
        </message>
        <message>
            <source>Port in the firewall</source>
            <translation>방화벽의 포트 허용 여부</translation>
        </message>
        <message>
            <source>The helper could not answer: {code}</source>
            <translation>헬퍼가 답하지 못함: {code}</translation>
        </message>
        <message>
            <source>Only root can find this out</source>
            <translation>root만 확인할 수 있음</translation>
        </message>
        <message>
            <source>An ordinary user cannot read the keys, logs and firewall rules of the system.</source>
            <translation>일반 사용자는 시스템의 키, 로그, 방화벽 규칙을 읽을 수 없습니다.</translation>
        </message>
        <message>
            <source>Ask again as root, or on the command line with --helper sudo.</source>
            <translation>root로, 또는 명령줄에서 --helper sudo 옵션으로 다시 확인하십시오.</translation>
        </message>
        <message>
            <source>Nginx reads the site: {file}:{line}</source>
            <translation>Nginx가 읽는 사이트: {file}:{line}</translation>
        </message>
        <message>
            <source>No site that Nginx reads has this name; the default one answers: {file}:{line}</source>
            <translation>이 이름의 사이트를 Nginx가 읽지 않아 기본 server가 응답함: {file}:{line}</translation>
        </message>
        <message>
            <source>Check that your site's file lies where an include line reads it.</source>
            <translation>사이트 파일이 include 줄이 읽는 위치에 있는지 확인하십시오.</translation>
        </message>
        <message>
            <source>Nginx does not read this file: {file}</source>
            <translation>Nginx가 읽지 않는 파일: {file}</translation>
        </message>
        <message>
            <source>Link it into a folder that an include line reads, for example sites-enabled.</source>
            <translation>include 줄이 읽는 폴더(예: sites-enabled)에 링크하십시오.</translation>
        </message>
        <message>
            <source>No server listens for this address: {main}</source>
            <translation>이 주소를 수신하는 server 없음: {main}</translation>
        </message>
        <message>
            <source>There is no configuration of Nginx to look at</source>
            <translation>확인할 Nginx 설정 없음</translation>
        </message>
        <message>
            <source>nginx -t passes</source>
            <translation>nginx -t 통과</translation>
        </message>
        <message>
            <source>nginx -t refuses the configuration</source>
            <translation>nginx -t 실패</translation>
        </message>
        <message>
            <source>Until it passes, neither a reload nor a restart takes anything new.</source>
            <translation>통과할 때까지 reload와 restart 모두 새 설정을 적용하지 않습니다.</translation>
        </message>
        <message>
            <source>Correct the line that Nginx names.</source>
            <translation>Nginx가 지적한 줄을 고치십시오.</translation>
        </message>
        <message>
            <source>nginx -t could not be tried without side effects</source>
            <translation>nginx -t를 부작용 없이 시험할 수 없음</translation>
        </message>
        <message>
            <source>It is tried on a copy in a namespace of its own, which was not possible here.</source>
            <translation>격리된 복사본에서 시험하지만 여기서는 불가능했습니다.</translation>
        </message>
        <message>
            <source>Run: sudo nginx -t</source>
            <translation>실행할 명령: sudo nginx -t</translation>
        </message>
        <message>
            <source>No errors at the end of the log: {file}</source>
            <translation>로그 끝부분에 오류 없음: {file}</translation>
        </message>
        <message>
            <source>Errors at the end of the log: {count} ({file})</source>
            <translation>로그 끝부분의 오류: {count}건 ({file})</translation>
        </message>
        <message>
            <source>The error log cannot be read: {file}</source>
            <translation>오류 로그를 읽을 수 없음: {file}</translation>
        </message>
        <message>
            <source>It is not there, or it is not for every user.</source>
            <translation>파일이 없거나 읽을 권한이 없습니다.</translation>
        </message>
        <message>
            <source>Port {port}: {program} listens, process {pid}</source>
            <translation>{port} 포트 수신 중: {program}, 프로세스 {pid}</translation>
        </message>
        <message>
            <source>Port {port}: a process of another user listens</source>
            <translation>{port} 포트 수신 중: 다른 사용자의 프로세스</translation>
        </message>
        <message>
            <source>Which one it is, only root can see.</source>
            <translation>어느 프로세스인지는 root만 볼 수 있습니다.</translation>
        </message>
        <message>
            <source>Port {port}: nobody listens</source>
            <translation>{port} 포트 수신 프로세스 없음</translation>
        </message>
        <message>
            <source>Nginx then answers 502 Bad Gateway. A process inside a container is not seen from here.</source>
            <translation>이때 Nginx는 502 Bad Gateway로 응답합니다. 컨테이너 안의 프로세스는 여기서 보이지 않습니다.</translation>
        </message>
        <message>
            <source>Start the application, or correct the port in proxy_pass.</source>
            <translation>애플리케이션을 시작하거나 proxy_pass의 포트를 고치십시오.</translation>
        </message>
        <message>
            <source>The backend is on another machine: {backend}</source>
            <translation>백엔드가 다른 시스템에 있음: {backend}</translation>
        </message>
        <message>
            <source>See there who listens: ss -ltnp</source>
            <translation>그 시스템에서 확인할 명령: ss -ltnp</translation>
        </message>
        <message>
            <source>No backend is known</source>
            <translation>알려진 백엔드 없음</translation>
        </message>
        <message>
            <source>Name it: --backend 3030</source>
            <translation>지정 방법: --backend 3030</translation>
        </message>
        <message>
            <source>The backend's socket is there: {file}</source>
            <translation>백엔드 소켓 있음: {file}</translation>
        </message>
        <message>
            <source>The backend's socket is not there: {file}</source>
            <translation>백엔드 소켓 없음: {file}</translation>
        </message>
        <message>
            <source>Nginx then answers 502 Bad Gateway.</source>
            <translation>이때 Nginx는 502 Bad Gateway로 응답합니다.</translation>
        </message>
        <message>
            <source>Start the application, or correct the path in proxy_pass.</source>
            <translation>애플리케이션을 시작하거나 proxy_pass의 경로를 고치십시오.</translation>
        </message>
        <message>
            <source>No firewall of this machine filters incoming connections</source>
            <translation>들어오는 연결을 거르는 이 시스템의 방화벽 없음</translation>
        </message>
        <message>
            <source>A filter of the provider or of a router cannot be seen from here.</source>
            <translation>통신사나 라우터의 필터는 여기서 보이지 않습니다.</translation>
        </message>
        <message>
            <source>Port {port} is let through: {manager}</source>
            <translation>{port} 포트 허용: {manager}</translation>
        </message>
        <message>
            <source>Port {port} is blocked: ufw</source>
            <translation>{port} 포트 차단: ufw</translation>
        </message>
        <message>
            <source>Clients from outside get no answer, while everything works on this machine.</source>
            <translation>이 시스템 안에서는 되어도 외부 클라이언트는 응답을 받지 못합니다.</translation>
        </message>
        <message>
            <source>Run: sudo ufw allow {port}/tcp</source>
            <translation>실행할 명령: sudo ufw allow {port}/tcp</translation>
        </message>
        <message>
            <source>Port {port} is blocked: firewalld</source>
            <translation>{port} 포트 차단: firewalld</translation>
        </message>
        <message>
            <source>Run: sudo firewall-cmd --permanent --add-port={port}/tcp, then sudo firewall-cmd --reload</source>
            <translation>실행할 명령: sudo firewall-cmd --permanent --add-port={port}/tcp, 이어서 sudo firewall-cmd --reload</translation>
        </message>
        <message>
            <source>Port {port} is blocked: nftables</source>
            <translation>{port} 포트 차단: nftables</translation>
        </message>
        <message>
            <source>Add before the rule that is shown: tcp dport {port} accept</source>
            <translation>표시된 규칙 앞에 추가할 규칙: tcp dport {port} accept</translation>
        </message>
        <message>
            <source>Port {port} depends on more than the port: {manager}</source>
            <translation>{port} 포트, 포트만으로는 판단할 수 없음: {manager}</translation>
        </message>
        <message>
            <source>Addresses, limits or sets decide as well; the rules are quoted.</source>
            <translation>주소, 제한, 집합도 함께 작용합니다. 해당 규칙을 인용합니다.</translation>
        </message>
        <message>
            <source>The firewall shows its rules to root only: {manager}</source>
            <translation>방화벽 규칙은 root만 볼 수 있음: {manager}</translation>
        </message>
        <message>
            <source>gate101 load needs --mine</source>
            <translation>gate101 load 명령에는 --mine 필요</translation>
        </message>
        <message>
            <source>A load test is an attack on an endpoint of somebody else's. With --mine you say that this one is yours, or that its owner agreed.</source>
            <translation>부하 시험는 남의 엔드포인트에는 공격입니다. --mine은 자신의 것이거나 소유자가 동의했다는 뜻입니다.</translation>
        </message>
        <message>
            <source>Repeat the command with --mine.</source>
            <translation>--mine을 붙여 다시 실행하십시오.</translation>
        </message>
        <message>
            <source>Load test: {connections} connections to {url}, {seconds} s</source>
            <translation>부하 시험: {url}, 연결 {connections}개, {seconds}초</translation>
        </message>
        <message>
            <source>Opened: {opened} of {wanted}, {rate} a second</source>
            <translation>연결됨: {opened}/{wanted}, 초당 {rate}</translation>
        </message>
        <message>
            <source>Messages: {answered} echoed, {rate} a second</source>
            <translation>메시지 왕복: {answered}회, 초당 {rate}</translation>
        </message>
        <message>
            <source>Pings: {answered} answered, {rate} a second</source>
            <translation>ping 왕복: {answered}회, 초당 {rate}</translation>
        </message>
        <message>
            <source>The application does not echo text, so pings were timed. Nginx passes them on like messages.</source>
            <translation>애플리케이션이 텍스트를 되돌려 보내지 않아 ping으로 쟀습니다. Nginx는 ping도 메시지처럼 전달합니다.</translation>
        </message>
        <message>
            <source>Round trip: median {p50} ms, 90 % {p90} ms, 99 % {p99} ms, slowest {slowest} ms</source>
            <translation>왕복 시간: 중앙값 {p50} ms, 90% {p90} ms, 99% {p99} ms, 최대 {slowest} ms</translation>
        </message>
        <message>
            <source>Held to the end: {open} of {opened}</source>
            <translation>끝까지 유지됨: {open}/{opened}</translation>
        </message>
        <message>
            <source>No connection failed</source>
            <translation>실패한 연결 없음</translation>
        </message>
        <message>
            <source>Stopped early</source>
            <translation>도중에 중지됨</translation>
        </message>
        <message>
            <source>Refused: nothing listens there, or its queue is full</source>
            <translation>연결 거부: 듣는 프로그램이 없거나 대기열이 가득 참</translation>
        </message>
        <message>
            <source>Check that the port listens; raise the backlog of listen if it does.</source>
            <translation>포트가 열려 있는지 확인하고, 열려 있으면 listen의 backlog를 늘리십시오.</translation>
        </message>
        <message>
            <source>No TCP connection within {seconds} s</source>
            <translation>TCP 연결 시간 초과: {seconds}초</translation>
        </message>
        <message>
            <source>A full queue of the listener or a firewall drops the packets.</source>
            <translation>대기열이 가득 찼거나 방화벽이 패킷을 버립니다.</translation>
        </message>
        <message>
            <source>Raise net.core.somaxconn and the backlog of listen; check the firewall.</source>
            <translation>net.core.somaxconn과 listen의 backlog를 늘리고 방화벽을 확인하십시오.</translation>
        </message>
        <message>
            <source>TCP failed: {reason}</source>
            <translation>TCP 연결 실패: {reason}</translation>
        </message>
        <message>
            <source>No descriptors left on this side; the limit is {limit}</source>
            <translation>이쪽의 디스크립터 부족, 한도: {limit}</translation>
        </message>
        <message>
            <source>Each connection takes one. The limit is that of the load worker, not that of the server.</source>
            <translation>연결마다 하나씩 씁니다. 서버가 아니라 부하 작업 프로세스의 한도입니다.</translation>
        </message>
        <message>
            <source>Raise it (ulimit -Hn), or ask for fewer connections.</source>
            <translation>한도(ulimit -Hn)를 늘리거나 연결 수를 줄이십시오.</translation>
        </message>
        <message>
            <source>No local ports left</source>
            <translation>이쪽의 로컬 포트 부족</translation>
        </message>
        <message>
            <source>One address of this machine has some 28,000 ports for connections to one port elsewhere (net.ipv4.ip_local_port_range).</source>
            <translation>한 주소에서 같은 상대 포트로 열 수 있는 연결은 약 28,000개입니다(net.ipv4.ip_local_port_range).</translation>
        </message>
        <message>
            <source>Widen the range, wait a minute for ended connections, or load from several machines.</source>
            <translation>범위를 넓히거나, 끝난 연결이 사라지도록 1분 기다리거나, 여러 시스템에서 나누어 시험하십시오.</translation>
        </message>
        <message>
            <source>No memory left for sockets on this side</source>
            <translation>이쪽의 소켓 메모리 부족</translation>
        </message>
        <message>
            <source>Ask for fewer connections.</source>
            <translation>연결 수를 줄이십시오.</translation>
        </message>
        <message>
            <source>TLS not finished within {seconds} s</source>
            <translation>TLS 시간 초과: {seconds}초</translation>
        </message>
        <message>
            <source>Closed during the TLS handshake</source>
            <translation>TLS 핸드셰이크 중 연결 종료</translation>
        </message>
        <message>
            <source>Certificate not trusted: {reason}</source>
            <translation>신뢰할 수 없는 인증서: {reason}</translation>
        </message>
        <message>
            <source>Test with --cafile, or with --insecure where it is known.</source>
            <translation>--cafile로 시험하거나, 아는 인증서라면 --insecure를 쓰십시오.</translation>
        </message>
        <message>
            <source>TLS failed: {reason}</source>
            <translation>TLS 실패: {reason}</translation>
        </message>
        <message>
            <source>No answer to the upgrade within {seconds} s</source>
            <translation>업그레이드 응답 시간 초과: {seconds}초</translation>
        </message>
        <message>
            <source>Closed without an answer to the upgrade</source>
            <translation>업그레이드 응답 없이 연결 종료</translation>
        </message>
        <message>
            <source>Look at worker_connections and the Nginx error log: each WebSocket takes two connections.</source>
            <translation>worker_connections와 Nginx 오류 로그를 확인하십시오. WebSocket 하나가 연결 두 개를 씁니다.</translation>
        </message>
        <message>
            <source>Reset before the answer to the upgrade</source>
            <translation>업그레이드 응답 전에 연결 리셋</translation>
        </message>
        <message>
            <source>The answer to the upgrade was no HTTP</source>
            <translation>업그레이드 응답이 HTTP가 아님</translation>
        </message>
        <message>
            <source>The answer to the upgrade had too many headers</source>
            <translation>업그레이드 응답의 헤더가 너무 큼</translation>
        </message>
        <message>
            <source>Answered {status} instead of 101</source>
            <translation>101 대신 {status} 응답</translation>
        </message>
        <message>
            <source>Test one connection with gate101 probe: it names the cause.</source>
            <translation>gate101 probe로 연결 하나를 시험하면 원인을 알 수 있습니다.</translation>
        </message>
        <message>
            <source>101 with headers that are not right</source>
            <translation>101 응답의 헤더가 올바르지 않음</translation>
        </message>
        <message>
            <source>Test one connection with gate101 probe: it names the header.</source>
            <translation>gate101 probe로 연결 하나를 시험하면 어느 헤더인지 알 수 있습니다.</translation>
        </message>
        <message>
            <source>Reset while held</source>
            <translation>유지 중 연결 리셋</translation>
        </message>
        <message>
            <source>Look at the log of the application and of Nginx at this moment.</source>
            <translation>이 시각의 애플리케이션 로그와 Nginx 로그를 확인하십시오.</translation>
        </message>
        <message>
            <source>Closed while held, without a Close frame</source>
            <translation>유지 중 Close 프레임 없이 연결 종료</translation>
        </message>
        <message>
            <source>This is how Nginx ends an idle connection, and how a process that ends leaves its connections.</source>
            <translation>Nginx가 유휴 연결을 끊거나 프로세스가 끝날 때 이렇게 됩니다.</translation>
        </message>
        <message>
            <source>Find out with the idle test: gate101 idle.</source>
            <translation>유휴 시험로 확인하십시오: gate101 idle.</translation>
        </message>
        <message>
            <source>Closed by the application while held, code {code}</source>
            <translation>유지 중 애플리케이션이 닫음, 코드: {code}</translation>
        </message>
        <message>
            <source>Frames that break RFC 6455: {rule}</source>
            <translation>RFC 6455에 어긋난 프레임: {rule}</translation>
        </message>
        <message>
            <source>No answer to a message within {seconds} s</source>
            <translation>메시지 응답 시간 초과: {seconds}초</translation>
        </message>
        <message>
            <source>The server does not read</source>
            <translation>서버가 데이터를 읽지 않음</translation>
        </message>
        <message>
            <source>Other causes</source>
            <translation>그 밖의 원인</translation>
        </message>
        <message>
            <source>The name {host} has no address</source>
            <translation>주소를 찾을 수 없는 이름: {host}</translation>
        </message>
        <message>
            <source>Check the name, or give an address with --resolve.</source>
            <translation>이름을 확인하거나 --resolve로 주소를 지정하십시오.</translation>
        </message>
        <message>
            <source>This load test is outside the limits: {field}</source>
            <translation>한도를 벗어난 부하 시험 값: {field}</translation>
        </message>
        <message>
            <source>The load worker said something that cannot be read: {field}</source>
            <translation>부하 작업 프로세스의 응답을 읽을 수 없음: {field}</translation>
        </message>
        <message>
            <source>The load worker is of another version: {version}</source>
            <translation>부하 작업 프로세스의 버전이 다름: {version}</translation>
        </message>
        <message>
            <source>Install one version of all programs.</source>
            <translation>모든 프로그램을 같은 버전으로 설치하십시오.</translation>
        </message>
        <message>
            <source>The load worker cannot be started: {program}</source>
            <translation>부하 작업 프로세스를 시작할 수 없음: {program}</translation>
        </message>
        <message>
            <source>{reason}</source>
            <translation>{reason}</translation>
        </message>
        <message>
            <source>Install Gate101 again.</source>
            <translation>Gate101을 다시 설치하십시오.</translation>
        </message>
        <message>
            <source>The load worker said nothing for {seconds} s</source>
            <translation>부하 작업 프로세스 응답 없음: {seconds}초</translation>
        </message>
        <message>
            <source>The load worker ended early</source>
            <translation>부하 작업 프로세스가 도중에 종료됨</translation>
        </message>
        <message>
            <source>The certificates in this file cannot be read: {file}</source>
            <translation>인증서 파일을 읽을 수 없음: {file}</translation>
        </message>
        <message>
            <source>TLS is not available</source>
            <translation>TLS를 사용할 수 없음</translation>
        </message>
        <message>
            <source>The load worker cannot wait for its sockets: {reason}</source>
            <translation>부하 작업 프로세스가 소켓을 기다릴 수 없음: {reason}</translation>
        </message>
        <message>
            <source>Idle test of {url}: nothing is said for {seconds} s at most</source>
            <translation>유휴 시험: {url}, 최대 {seconds}초 동안 아무것도 보내지 않음</translation>
        </message>
        <message>
            <source>Nginx closed it after {seconds} s of silence: {setting} {value}, {file}:{line}</source>
            <translation>{seconds}초 침묵 뒤 Nginx가 연결을 닫음: {setting} {value}, {file}:{line}</translation>
        </message>
        <message>
            <source>The silence was longer than the setting by {difference} ms. Nginx ends with a FIN and without a Close frame, and traffic in either direction starts its time anew.</source>
            <translation>설정값과의 차이: {difference} ms. Nginx는 Close 프레임 없이 FIN으로 끝내며, 어느 방향이든 트래픽이 있으면 시간을 다시 셉니다.</translation>
        </message>
        <message>
            <source>Raise {setting}, or let the application or the client ping more often than {value}.</source>
            <translation>{setting} 값을 늘리거나 애플리케이션이나 클라이언트가 {value}보다 자주 ping을 보내게 하십시오.</translation>
        </message>
        <message>
            <source>Nginx closed it after {seconds} s of silence: no line sets {setting}, whose default is {value}</source>
            <translation>{seconds}초 침묵 뒤 Nginx가 연결을 닫음: {setting} 설정 없음, 기본값 {value}</translation>
        </message>
        <message>
            <source>The silence was longer than the default by {difference} ms. Nginx ends with a FIN and without a Close frame, and traffic in either direction starts its time anew. The location passes it on at {file}:{line}.</source>
            <translation>기본값과의 차이: {difference} ms. Nginx는 Close 프레임 없이 FIN으로 끝내며, 어느 방향이든 트래픽이 있으면 시간을 다시 셉니다. 전달하는 줄: {file}:{line}.</translation>
        </message>
        <message>
            <source>Set {setting} in this location, or let the application or the client ping more often than {value}.</source>
            <translation>이 location에 {setting} 값을 정하거나 애플리케이션이나 클라이언트가 {value}보다 자주 ping을 보내게 하십시오.</translation>
        </message>
        <message>
            <source>The backend closed it after {seconds} s of silence, without a Close frame</source>
            <translation>{seconds}초 침묵 뒤 백엔드가 Close 프레임 없이 연결을 닫음</translation>
        </message>
        <message>
            <source>It ended in the same way through Nginx and directly, so Nginx only passed the end on.</source>
            <translation>Nginx를 거칠 때와 직접 연결할 때 똑같이 끝났으므로 Nginx는 종료를 전달했을 뿐입니다.</translation>
        </message>
        <message>
            <source>Look for the idle limit of the application or of its server.</source>
            <translation>애플리케이션이나 그 서버의 유휴 제한을 확인하십시오.</translation>
        </message>
        <message>
            <source>The application closed it after {seconds} s of silence, code {code}. {reason}</source>
            <translation>{seconds}초 침묵 뒤 애플리케이션이 연결을 닫음, 코드: {code}. {reason}</translation>
        </message>
        <message>
            <source>A Close frame came, which neither Nginx nor a balancer sends.</source>
            <translation>Close 프레임이 왔습니다. Nginx나 로드 밸런서는 보내지 않습니다.</translation>
        </message>
        <message>
            <source>Check the heartbeat or the idle limit of the application.</source>
            <translation>애플리케이션의 하트비트나 유휴 제한을 확인하십시오.</translation>
        </message>
        <message>
            <source>Something between here and the backend cut it after {seconds} s of silence</source>
            <translation>{seconds}초 침묵 뒤 백엔드 앞의 무언가가 연결을 끊음</translation>
        </message>
        <message>
            <source>Directly the backend kept it, and no setting of this Nginx has that value.</source>
            <translation>직접 연결하면 백엔드가 유지했고, 이 Nginx의 설정에는 그런 값이 없습니다.</translation>
        </message>
        <message>
            <source>Look for another proxy, a balancer or a firewall on the way, and ping more often than this.</source>
            <translation>중간의 다른 프록시, 로드 밸런서, 방화벽을 확인하고 이보다 자주 ping을 보내십시오.</translation>
        </message>
        <message>
            <source>It was cut after {seconds} s of silence, without a Close frame</source>
            <translation>{seconds}초 침묵 뒤 Close 프레임 없이 연결 끊김</translation>
        </message>
        <message>
            <source>Test again with --backend: that parts Nginx from the application.</source>
            <translation>--backend로 다시 시험하면 Nginx와 애플리케이션 중 어느 쪽인지 알 수 있습니다.</translation>
        </message>
        <message>
            <source>It was reset after {seconds} s of silence</source>
            <translation>{seconds}초 침묵 뒤 연결 리셋</translation>
        </message>
        <message>
            <source>Nginx and applications end a connection with a FIN. A reset comes from a balancer, a NAT, a firewall, or a process that was killed.</source>
            <translation>Nginx와 애플리케이션은 FIN으로 끝냅니다. 리셋은 로드 밸런서, NAT, 방화벽 또는 강제 종료된 프로세스에서 옵니다.</translation>
        </message>
        <message>
            <source>Look at what stands between, and at the log of the application at this moment.</source>
            <translation>중간 장비와 이 시각의 애플리케이션 로그를 확인하십시오.</translation>
        </message>
        <message>
            <source>It stayed open through {seconds} s</source>
            <translation>{seconds}초 동안 열려 있음</translation>
        </message>
        <message>
            <source>{setting} is {value} here: {file}:{line}</source>
            <translation>이 위치의 {setting}: {value}, {file}:{line}</translation>
        </message>
        <message>
            <source>The test was shorter, so it could not meet this limit.</source>
            <translation>시험 시간이 더 짧아 이 한도에 닿지 않았습니다.</translation>
        </message>
        <message>
            <source>No line sets {setting} here, so its default of {value} is in force</source>
            <translation>이 위치에 {setting} 설정 없음, 기본값 {value} 적용</translation>
        </message>
        <message>
            <source>It was silent for longer than {setting} {value} allows: {file}:{line}</source>
            <translation>{setting} {value} 한도보다 오래 침묵해도 유지됨: {file}:{line}</translation>
        </message>
        <message>
            <source>The Nginx that runs has not read this file, or another one answers.</source>
            <translation>실행 중인 Nginx가 이 파일을 읽지 않았거나 다른 Nginx가 응답합니다.</translation>
        </message>
        <message>
            <source>Reload Nginx and test again.</source>
            <translation>Nginx를 reload한 뒤 다시 시험하십시오.</translation>
        </message>
        <message>
            <source>Pings of the server kept it open: {count}, one in {every} s</source>
            <translation>서버의 ping으로 유지됨: {count}회, 평균 간격 {every}초</translation>
        </message>
        <message>
            <source>Each ping and the answer to it start proxy_read_timeout anew.</source>
            <translation>ping과 그 응답이 올 때마다 proxy_read_timeout을 다시 셉니다.</translation>
        </message>
        <message>
            <source>Messages of the server kept it open: {count}, one in {every} s</source>
            <translation>서버의 메시지로 유지됨: {count}회, 평균 간격 {every}초</translation>
        </message>
        <message>
            <source>Each of them starts proxy_read_timeout anew.</source>
            <translation>메시지가 올 때마다 proxy_read_timeout을 다시 셉니다.</translation>
        </message>
        <message>
            <source>Directly, the backend was still open after {seconds} s of silence</source>
            <translation>백엔드 직접 연결은 {seconds}초 침묵 뒤에도 열려 있음</translation>
        </message>
        <message>
            <source>Directly, the backend ended it after {seconds} s of silence</source>
            <translation>백엔드 직접 연결은 {seconds}초 침묵 뒤 종료됨</translation>
        </message>
        <message>
            <source>The backend was not held beside it</source>
            <translation>백엔드를 직접 비교하지 않음</translation>
        </message>
        <message>
            <source>Name it with --backend to compare.</source>
            <translation>--backend로 지정하면 비교할 수 있습니다.</translation>
        </message>
        <message>
            <source>It was not {setting}, which is {value} here: {file}:{line}</source>
            <translation>{setting} 때문은 아님, 이 위치의 값: {value}, {file}:{line}</translation>
        </message>
        <message>
            <source>No location of this machine's Nginx is known to pass it on</source>
            <translation>이 연결을 전달하는 Nginx location을 알 수 없음</translation>
        </message>
        <message>
            <source>So no setting could be compared.</source>
            <translation>비교할 설정이 없습니다.</translation>
        </message>
        <message>
            <source>Name the main file with --conf.</source>
            <translation>--conf로 주 설정 파일을 지정하십시오.</translation>
        </message>
        <message>
            <source>{setting} {value} has the same value: {file}:{line}</source>
            <translation>값이 같은 설정: {setting} {value}, {file}:{line}</translation>
        </message>
        <message>
            <source>It does not end a WebSocket on which nothing is said.</source>
            <translation>침묵하는 WebSocket을 끊는 설정은 아닙니다.</translation>
        </message>
        <message>
            <source>{seconds} s is the usual limit of {who}</source>
            <translation>{seconds}초는 다음의 일반적인 제한: {who}</translation>
        </message>
        <message>
            <source>A possibility, no proof.</source>
            <translation>가능성일 뿐 증거는 아닙니다.</translation>
        </message>
        <message>
            <source>Nginx expects a PROXY protocol line on this port and hangs up on clients without one.</source>
            <translation>Nginx가 이 포트에서 PROXY 프로토콜 줄을 기다리며, 없는 클라이언트의 연결을 끊습니다.</translation>
        </message>
        <message>
            <source>Its listen line has proxy_protocol, which is meant for a load balancer in front.</source>
            <translation>listen 줄에 proxy_protocol이 있으며, 이는 앞단 로드 밸런서를 위한 설정입니다.</translation>
        </message>
        <message>
            <source>Test through the balancer, or remove proxy_protocol from the listen line.</source>
            <translation>로드 밸런서를 거쳐 시험하거나 listen 줄에서 proxy_protocol을 지우십시오.</translation>
        </message>
        <message>
            <source>Behind this Nginx stands another proxy ({server}), and it gives the same answer.</source>
            <translation>이 Nginx 뒤에 다른 프록시({server})가 있으며, 같은 응답을 보냅니다.</translation>
        </message>
        <message>
            <source>From outside, two proxies in a row look the same, whichever of them loses the upgrade.</source>
            <translation>두 프록시가 이어져 있으면 어느 쪽이 업그레이드를 잃었는지 밖에서는 구분되지 않습니다.</translation>
        </message>
        <message>
            <source>Test the inner proxy by itself: run Gate101 with its address, on its own machine.</source>
            <translation>안쪽 프록시를 따로 시험하십시오. 그 서버에서 그 주소로 Gate101을 실행하면 됩니다.</translation>
        </message>
        <message>
            <source>The application refuses the Host that Nginx sends and accepts the client's: {good}</source>
            <translation>애플리케이션이 Nginx가 보낸 Host는 거부하고 클라이언트의 Host는 받아들입니다: {good}</translation>
        </message>
        <message>
            <source>Without its own Host line, Nginx sends the name from proxy_pass.</source>
            <translation>Host 줄이 없으면 Nginx는 proxy_pass의 이름을 보냅니다.</translation>
        </message>
        <message>
            <source>Add to the location: proxy_set_header Host $host;</source>
            <translation>location에 다음 줄을 추가하십시오: proxy_set_header Host $host;</translation>
        </message>
        <message>
            <source>The application refuses the connection because of the Origin; it accepts {origin}</source>
            <translation>애플리케이션이 Origin 때문에 연결을 거부합니다. 허용되는 Origin: {origin}</translation>
        </message>
        <message>
            <source>The same request with that Origin was answered with 101.</source>
            <translation>같은 요청에 이 Origin을 넣으면 101로 응답합니다.</translation>
        </message>
        <message>
            <source>Test with --origin {origin}; for other sites, add their origin to the allowed ones in the application.</source>
            <translation>--origin {origin} 옵션으로 시험하십시오. 다른 사이트라면 그 Origin을 애플리케이션의 허용 목록에 추가하십시오.</translation>
        </message>
        <message>
            <source>Nginx closes the connection without an answer: return 444</source>
            <translation>Nginx가 응답 없이 연결을 닫습니다: return 444</translation>
        </message>
        <message>
            <source>The configuration tells it to do so for this request.</source>
            <translation>이 요청을 그렇게 처리하도록 설정되어 있습니다.</translation>
        </message>
        <message>
            <source>Check the condition around the return, or put the WebSocket's location before it.</source>
            <translation>return이 적용되는 조건을 확인하거나 WebSocket용 location을 따로 두십시오.</translation>
        </message>
        <message>
            <source>Answered 101, but without the header {header} that the switch needs.</source>
            <translation>101로 응답했지만 전환에 필요한 헤더가 없음: {header}</translation>
        </message>
        <message>
            <source>RFC 6455 demands it, so browsers end such a connection at once.</source>
            <translation>RFC 6455의 필수 항목이므로 브라우저는 이런 연결을 바로 끊습니다.</translation>
        </message>
        <message>
            <source>Correct the WebSocket server, or the program in between that removes the header.</source>
            <translation>WebSocket 서버를 고치거나, 헤더를 지우는 중간 프로그램을 찾으십시오.</translation>
        </message>
        <message>
            <source>The server chose a subprotocol that was not offered: {protocol}</source>
            <translation>서버가 제시하지 않은 하위 프로토콜을 선택함: {protocol}</translation>
        </message>
        <message>
            <source>A client has to end such a connection (RFC 6455, 4.1).</source>
            <translation>클라이언트는 이런 연결을 끊어야 합니다(RFC 6455, 4.1).</translation>
        </message>
        <message>
            <source>Offer it with --subprotocol {protocol}, or correct the server.</source>
            <translation>--subprotocol {protocol} 옵션으로 제시하거나 서버를 고치십시오.</translation>
        </message>
        <message>
            <source>The server uses an extension that was not offered: {extension}</source>
            <translation>서버가 제시하지 않은 확장을 사용함: {extension}</translation>
        </message>
        <message>
            <source>Correct the server: it may use only what the client has offered.</source>
            <translation>클라이언트가 제시한 확장만 쓰도록 서버를 고치십시오.</translation>
        </message>
        <message>
            <source>No client certificate could be read from {file}</source>
            <translation>클라이언트 인증서를 읽을 수 없음: {file}</translation>
        </message>
        <message>
            <source>Give the path of a readable PEM file with --cert.</source>
            <translation>--cert 옵션에 읽을 수 있는 PEM 파일의 경로를 지정하십시오.</translation>
        </message>
        <message>
            <source>No private key could be read from {file}</source>
            <translation>개인 키를 읽을 수 없음: {file}</translation>
        </message>
        <message>
            <source>The file is missing, not readable, or holds no RSA, EC or DSA key in PEM form.</source>
            <translation>파일이 없거나, 읽을 수 없거나, PEM 형식의 RSA·EC·DSA 키가 아닙니다.</translation>
        </message>
        <message>
            <source>Give the path of the key's PEM file with --key.</source>
            <translation>--key 옵션에 키의 PEM 파일 경로를 지정하십시오.</translation>
        </message>
        <message>
            <source>The private key is encrypted: {file}</source>
            <translation>암호화된 개인 키: {file}</translation>
        </message>
        <message>
            <source>Gate101 asks for no passphrase, and none belongs on a command line.</source>
            <translation>Gate101은 암호를 묻지 않으며, 명령줄에 암호를 적어서도 안 됩니다.</translation>
        </message>
        <message>
            <source>Make a copy without a passphrase that only you can read, and remove it after the test: openssl pkey -in KEY -out COPY</source>
            <translation>본인만 읽을 수 있는 암호 없는 사본을 만들어 쓰고 시험 후 지우십시오: openssl pkey -in KEY -out COPY</translation>
        </message>
        <message>
            <source>The backend asked directly would tell: name it with --backend.</source>
            <translation>백엔드에 직접 물으면 구분됩니다: --backend 옵션으로 백엔드를 지정하십시오.</translation>
        </message>
        <message>
            <source>The configuration would tell: run Gate101 on the server with diagnose.</source>
            <translation>설정을 보면 구분됩니다: 서버에서 Gate101의 diagnose를 실행하십시오.</translation>
        </message>
        <message>
            <source>The error log would tell: run Gate101 on the server, where it can read the log.</source>
            <translation>오류 로그를 보면 구분됩니다: 로그를 읽을 수 있는 서버에서 Gate101을 실행하십시오.</translation>
        </message>
        <message>
            <source>Another Origin would tell: test with --origin of the real site.</source>
            <translation>다른 Origin을 보내면 구분됩니다: --origin 옵션에 실제 사이트를 지정해 시험하십시오.</translation>
        </message>
        <message>
            <source>The fix works: the request as Nginx will send it after the change got {after} from the backend, instead of {before} now.</source>
            <translation>수정 효과 확인됨: 변경 후 Nginx가 보낼 요청에 백엔드가 {after} 응답을 보냈습니다. 현재 응답: {before}</translation>
        </message>
        <message>
            <source>It was sent to the backend directly, so nothing had to be changed or reloaded for it.</source>
            <translation>백엔드에 직접 보내 확인했으므로 아무것도 바꾸거나 다시 불러오지 않았습니다.</translation>
        </message>
        <message>
            <source>The fix alone is not enough: the request as Nginx will send it after the change got {after} from the backend. The present one got {before}.</source>
            <translation>수정만으로는 부족함: 변경 후 Nginx가 보낼 요청에 대한 백엔드 응답은 {after}, 현재 응답은 {before}입니다.</translation>
        </message>
        <message>
            <source>It was sent to the backend directly, so what is left lies there.</source>
            <translation>백엔드에 직접 보낸 결과이므로 남은 원인은 백엔드에 있습니다.</translation>
        </message>
        <message>
            <source>The HTTP proxy of the environment is not used: {variable}={proxy}</source>
            <translation>환경 변수의 HTTP 프록시는 쓰지 않습니다: {variable}={proxy}</translation>
        </message>
        <message>
            <source>The test is to be about the server, so it connects directly.</source>
            <translation>서버를 시험하기 위해 직접 연결합니다.</translation>
        </message>
        <message>
            <source>The connection was cut after {seconds} s without traffic, but proxy_read_timeout is {timeout} s.</source>
            <translation>연결이 {seconds}초 무통신 후 끊겼지만 proxy_read_timeout은 {timeout}초입니다.</translation>
        </message>
        <message>
            <source>Nginx ends an idle connection at that limit only. Earlier cuts come from a reload with worker_shutdown_timeout, from a balancer or NAT on the way, or from the backend.</source>
            <translation>Nginx는 그 시간이 지나야 유휴 연결을 끊습니다. 더 일찍 끊기는 원인은 worker_shutdown_timeout이 설정된 상태의 다시 불러오기, 중간의 로드 밸런서나 NAT, 또는 백엔드입니다.</translation>
        </message>
        <message>
            <source>Run gate101 idle with this URL: it holds the backend beside Nginx and names who closes.</source>
            <translation>이 URL로 gate101 idle을 실행하십시오. 백엔드 연결도 함께 유지해 끊는 쪽을 알려 줍니다.</translation>
        </message>
        <message>
            <source>A test of {longer} would show it (--for {longer}).</source>
            <translation>{longer} 동안 시험하면 확인할 수 있습니다(--for {longer}).</translation>
        </message>
        <message>
            <source>Protocol: socket.io</source>
            <translation>프로토콜: socket.io</translation>
        </message>
        <message>
            <source>It expects /socket.io/?EIO=4&amp;transport=websocket and opens with a packet of its own.</source>
            <translation>/socket.io/?EIO=4&amp;transport=websocket 형식의 요청을 기다리며, 자체 패킷으로 대화를 시작합니다.</translation>
        </message>
        <message>
            <source>Protocol: Engine.IO</source>
            <translation>프로토콜: Engine.IO</translation>
        </message>
        <message>
            <source>It expects /engine.io/?EIO=4&amp;transport=websocket and opens with a packet of its own.</source>
            <translation>/engine.io/?EIO=4&amp;transport=websocket 형식의 요청을 기다리며, 자체 패킷으로 대화를 시작합니다.</translation>
        </message>
        <message>
            <source>Protocol: SockJS</source>
            <translation>프로토콜: SockJS</translation>
        </message>
        <message>
            <source>It expects a path that ends with three digits, a session of the client's choice and /websocket, and opens with the letter o.</source>
            <translation>세 자리 숫자, 클라이언트가 정한 세션, /websocket 순으로 끝나는 경로를 기다리며, 문자 o로 대화를 시작합니다.</translation>
        </message>
        <message>
            <source>Protocol: SignalR</source>
            <translation>프로토콜: SignalR</translation>
        </message>
        <message>
            <source>It expects the id from its negotiate request in the query; then the client names its protocol first.</source>
            <translation>negotiate 요청에서 받은 id를 쿼리로 기다립니다. 이후 클라이언트가 먼저 프로토콜을 알립니다.</translation>
        </message>
        <message>
            <source>Protocol: GraphQL over WebSocket</source>
            <translation>프로토콜: GraphQL over WebSocket</translation>
        </message>
        <message>
            <source>It expects the subprotocol graphql-transport-ws, and connection_init as the first message.</source>
            <translation>서브프로토콜 graphql-transport-ws를 기다리며, 첫 메시지는 connection_init입니다.</translation>
        </message>
        <message>
            <source>Protocol: MQTT over WebSocket</source>
            <translation>프로토콜: MQTT over WebSocket</translation>
        </message>
        <message>
            <source>It expects the subprotocol mqtt, and a binary CONNECT packet as the first message.</source>
            <translation>서브프로토콜 mqtt를 기다리며, 첫 메시지는 바이너리 CONNECT 패킷입니다.</translation>
        </message>
        <message>
            <source>Recognised by the path alone</source>
            <translation>경로만으로 판단함</translation>
        </message>
        <message>
            <source>The application may speak something else.</source>
            <translation>애플리케이션이 다른 프로토콜을 쓸 수도 있습니다.</translation>
        </message>
        <message>
            <source>The path lacks its last slash</source>
            <translation>경로 끝에 슬래시 없음</translation>
        </message>
        <message>
            <source>The server compares it to the letter.</source>
            <translation>서버는 경로를 글자 그대로 비교합니다.</translation>
        </message>
        <message>
            <source>Use the path: {path}</source>
            <translation>사용할 경로: {path}</translation>
        </message>
        <message>
            <source>The query lacks: {query}</source>
            <translation>쿼리에 없음: {query}</translation>
        </message>
        <message>
            <source>The server tells a WebSocket from its other transports by it.</source>
            <translation>서버는 이 값으로 WebSocket과 다른 전송 방식을 구분합니다.</translation>
        </message>
        <message>
            <source>Test with: {query}</source>
            <translation>시험 URL에 추가: {query}</translation>
        </message>
        <message>
            <source>The path lacks: {ending}</source>
            <translation>경로에 없음: {ending}</translation>
        </message>
        <message>
            <source>Without it the server answers as a web page.</source>
            <translation>이 부분이 없으면 서버는 웹 페이지로 응답합니다.</translation>
        </message>
        <message>
            <source>Add it to the URL: {ending}</source>
            <translation>URL에 추가: {ending}</translation>
        </message>
        <message>
            <source>No subprotocol was offered</source>
            <translation>제안한 서브프로토콜 없음</translation>
        </message>
        <message>
            <source>The server refuses or closes a connection without it.</source>
            <translation>서버는 서브프로토콜이 없는 연결을 거부하거나 닫습니다.</translation>
        </message>
        <message>
            <source>Test with the subprotocol: {subprotocol}</source>
            <translation>시험에 사용할 서브프로토콜: {subprotocol}</translation>
        </message>
        <message>
            <source>The server pings every {seconds} s</source>
            <translation>서버의 ping 간격: {seconds}초</translation>
        </message>
        <message>
            <source>An idle timeout on the way that is longer never cuts a quiet connection.</source>
            <translation>경로 중간의 유휴 제한 시간이 이보다 길면 조용한 연결이 끊기지 않습니다.</translation>
        </message>
        <message>
            <source>The file's ending names no format: {file}</source>
            <translation>파일 확장자로 형식을 알 수 없음: {file}</translation>
        </message>
        <message>
            <source>The endings .json, .md and .html are known.</source>
            <translation>.json, .md, .html 확장자를 사용할 수 있습니다.</translation>
        </message>
        <message>
            <source>Choose one of them.</source>
            <translation>이 중 하나를 선택합니다.</translation>
        </message>
        <message>
            <source>The file could not be written: {file}</source>
            <translation>파일을 쓸 수 없음: {file}</translation>
        </message>
        <message>
            <source>Choose another folder, or check its rights.</source>
            <translation>다른 폴더를 선택하거나 권한을 확인합니다.</translation>
        </message>
        <message>
            <source>1000: the purpose of the connection is fulfilled</source>
            <translation>1000: 연결의 목적을 다했습니다</translation>
        </message>
        <message>
            <source>1001: the other side goes away, for a restart or another page</source>
            <translation>1001: 재시작이나 페이지 이동으로 상대가 떠납니다</translation>
        </message>
        <message>
            <source>1002: the other side saw a breach of the protocol</source>
            <translation>1002: 상대가 프로토콜 위반을 발견했습니다</translation>
        </message>
        <message>
            <source>1003: the application does not take this kind of data</source>
            <translation>1003: 애플리케이션이 받지 않는 종류의 데이터입니다</translation>
        </message>
        <message>
            <source>1005: the Close frame carries no code</source>
            <translation>1005: Close 프레임에 코드가 없습니다</translation>
        </message>
        <message>
            <source>1006: there was no Close frame. Nobody sends this code; browsers show it for a connection that was dropped: by an idle limit such as proxy_read_timeout, a restart or the network</source>
            <translation>1006: Close 프레임이 없었습니다. 전송되는 코드가 아니라, 끊긴 연결에 브라우저가 표시하는 코드입니다. 원인은 proxy_read_timeout 같은 유휴 제한, 재시작, 네트워크입니다</translation>
        </message>
        <message>
            <source>1007: a text message was not valid UTF-8</source>
            <translation>1007: 텍스트 메시지가 올바른 UTF-8이 아니었습니다</translation>
        </message>
        <message>
            <source>1008: a rule of the application was broken, often a missing login</source>
            <translation>1008: 애플리케이션 규칙 위반입니다. 로그인이 빠진 경우가 많습니다</translation>
        </message>
        <message>
            <source>1009: a message was too large for the other side</source>
            <translation>1009: 상대가 받기에 너무 큰 메시지였습니다</translation>
        </message>
        <message>
            <source>1010: an extension is missing</source>
            <translation>1010: 필요한 확장이 없습니다</translation>
        </message>
        <message>
            <source>1011: an error inside the application</source>
            <translation>1011: 애플리케이션 내부 오류입니다</translation>
        </message>
        <message>
            <source>1012: the service restarts</source>
            <translation>1012: 서비스가 재시작합니다</translation>
        </message>
        <message>
            <source>1013: the service is overloaded; try again later</source>
            <translation>1013: 서비스 과부하입니다. 나중에 다시 시도합니다</translation>
        </message>
        <message>
            <source>1014: a gateway got a wrong answer from the application</source>
            <translation>1014: 게이트웨이가 애플리케이션에서 잘못된 응답을 받았습니다</translation>
        </message>
        <message>
            <source>{code}: registered for a library or framework, which explains it</source>
            <translation>{code}: 라이브러리나 프레임워크에 등록된 코드이며, 뜻은 그 문서에 있습니다</translation>
        </message>
        <message>
            <source>{code}: the application's own code, which its authors explain</source>
            <translation>{code}: 애플리케이션 고유의 코드이며, 뜻은 그 개발자가 압니다</translation>
        </message>
        <message>
            <source>{code}: not a defined close code</source>
            <translation>{code}: 정의되지 않은 종료 코드입니다</translation>
        </message>
        <message>
            <source>A reserved bit is set, as for compression, which was not agreed on</source>
            <translation>예약 비트가 켜져 있습니다. 압축용이지만 합의되지 않았습니다</translation>
        </message>
        <message>
            <source>A frame has an opcode that does not exist</source>
            <translation>존재하지 않는 opcode의 프레임입니다</translation>
        </message>
        <message>
            <source>The server masked a frame, which only a client may do</source>
            <translation>서버가 프레임을 마스킹했습니다. 마스킹은 클라이언트만 합니다</translation>
        </message>
        <message>
            <source>A client's frame is not masked</source>
            <translation>클라이언트 프레임이 마스킹되지 않았습니다</translation>
        </message>
        <message>
            <source>A control frame is fragmented</source>
            <translation>제어 프레임이 나뉘어 있습니다</translation>
        </message>
        <message>
            <source>A control frame is longer than 125 bytes</source>
            <translation>제어 프레임이 125바이트보다 깁니다</translation>
        </message>
        <message>
            <source>The length of a frame is not in its shortest form</source>
            <translation>프레임 길이가 가장 짧은 형식이 아닙니다</translation>
        </message>
        <message>
            <source>A fragment continues no message</source>
            <translation>이어질 메시지가 없는 조각입니다</translation>
        </message>
        <message>
            <source>A new message began before the last one was complete</source>
            <translation>앞 메시지가 끝나기 전에 새 메시지가 시작되었습니다</translation>
        </message>
        <message>
            <source>The Close frame has half a code</source>
            <translation>Close 프레임의 코드가 반쪽입니다</translation>
        </message>
        <message>
            <source>The Close frame has a code that must not be sent</source>
            <translation>Close 프레임에 보내면 안 되는 코드가 있습니다</translation>
        </message>
        <message>
            <source>A text is not valid UTF-8</source>
            <translation>텍스트가 올바른 UTF-8이 아닙니다</translation>
        </message>
        <message>
            <source>The limit here is {limit} bytes a message</source>
            <translation>이쪽의 한도: 메시지당 {limit}바이트</translation>
        </message>
        <message>
            <source>Connected, subprotocol {protocol}</source>
            <translation>연결됨, subprotocol {protocol}</translation>
        </message>
        <message>
            <source>The server pinged and was answered: {count} times</source>
            <translation>서버 ping에 응답함: {count}회</translation>
        </message>
        <message>
            <source>Not sent: the server does not read</source>
            <translation>보내지 않음: 서버가 읽지 않습니다</translation>
        </message>
        <message>
            <source>More than {limit} bytes wait for it.</source>
            <translation>대기 중인 데이터: {limit}바이트 초과.</translation>
        </message>
        <message>
            <source>The file cannot be sent: {file}</source>
            <translation>보낼 수 없는 파일: {file}</translation>
        </message>
        <message>
            <source>Only a regular file of at most {limit} bytes is sent.</source>
            <translation>{limit}바이트 이하의 일반 파일만 보냅니다.</translation>
        </message>
        <message>
            <source>A byte has two hexadecimal digits, and one is missing</source>
            <translation>한 바이트는 16진수 두 자리여야 하며, 한 자리가 빠졌습니다</translation>
        </message>
        <message>
            <source>Not a hexadecimal digit: {character} at position {position}</source>
            <translation>16진수가 아닌 문자: {character} ({position}번째)</translation>
        </message>
        <message>
            <source>Closed from here; the server answered with code {code}</source>
            <translation>이쪽에서 닫음, 서버의 응답 코드 {code}</translation>
        </message>
        <message>
            <source>Closed from here; no Close frame of the server within {seconds} s</source>
            <translation>이쪽에서 닫음, {seconds}초 안에 서버의 Close 프레임 없음</translation>
        </message>
        <message>
            <source>Closed from here; the connection ended before the server answered</source>
            <translation>이쪽에서 닫음, 서버가 응답하기 전에 연결이 끝났습니다</translation>
        </message>
        <message>
            <source>Closed by the server, code {code}</source>
            <translation>서버가 닫음, 코드 {code}</translation>
        </message>
        <message>
            <source>Closed by the server, code {code}: {reason}</source>
            <translation>서버가 닫음, 코드 {code}: {reason}</translation>
        </message>
        <message>
            <source>The connection was ended without a Close frame (TCP FIN)</source>
            <translation>Close 프레임 없이 연결이 끝났습니다 (TCP FIN)</translation>
        </message>
        <message>
            <source>The connection was reset without a Close frame (TCP RST)</source>
            <translation>Close 프레임 없이 연결이 재설정되었습니다 (TCP RST)</translation>
        </message>
        <message>
            <source>The server ended TLS with alert {alert}</source>
            <translation>서버가 TLS를 끝냄, alert {alert}</translation>
        </message>
        <message>
            <source>The server broke the WebSocket protocol; closed from here with code {code}</source>
            <translation>서버가 WebSocket 프로토콜을 어겼습니다. 이쪽에서 닫음, 코드 {code}</translation>
        </message>
        <message>
            <source>A message was too large; closed from here with code 1009</source>
            <translation>너무 큰 메시지를 받아 이쪽에서 코드 1009로 닫음</translation>
        </message>
        <message>
            <source>A message is incomplete: {bytes} bytes of it came, and not the rest</source>
            <translation>불완전한 메시지: {bytes}바이트만 도착했습니다</translation>
        </message>
        <message>
            <source>Check the path, or give a ws:// or wss:// URL.</source>
            <translation>경로를 확인하거나 ws:// 또는 wss:// URL을 지정하십시오.</translation>
        </message>
        <message>
            <source>Not a file but a folder: {file}</source>
            <translation>파일이 아니라 폴더입니다: {file}</translation>
        </message>
        <message>
            <source>Give a file in it, for example nginx.conf.</source>
            <translation>폴더 안의 파일을 지정하십시오. 예: nginx.conf</translation>
        </message>
        <message>
            <source>The Upgrade header is filled from {variable}, which stays empty</source>
            <translation>Upgrade 헤더의 값이 비어 있음: {variable}</translation>
        </message>
        <message>
            <source>Nginx takes any name behind $http_ for a header of the client, so nobody complains; the client sends no such header, and the backend sees an ordinary request.</source>
            <translation>Nginx는 $http_ 뒤의 어떤 이름이든 클라이언트 헤더로 여기므로 오류가 나지 않습니다. 클라이언트는 그런 헤더를 보내지 않아 백엔드에는 일반 요청으로 보입니다.</translation>
        </message>
        <message>
            <source>The server's own pings keep the connection open: one every {interval} s, proxy_read_timeout is {timeout} s</source>
            <translation>서버의 ping이 연결을 유지함: {interval}초마다, proxy_read_timeout {timeout}초</translation>
        </message>
        <message>
            <source>Traffic in either direction starts the timeout of Nginx anew.</source>
            <translation>어느 방향이든 통신이 있으면 Nginx의 제한 시간이 다시 시작됩니다.</translation>
        </message>
        <message>
            <source>The server's pings come too late: one every {interval} s, but proxy_read_timeout is {timeout} s</source>
            <translation>서버의 ping이 너무 늦음: {interval}초마다, proxy_read_timeout {timeout}초</translation>
        </message>
        <message>
            <source>Nginx ends a silent connection before the first ping; clients reconnect again and again.</source>
            <translation>첫 ping보다 먼저 Nginx가 조용한 연결을 끊으므로, 클라이언트가 계속 다시 연결합니다.</translation>
        </message>
        <message>
            <source>Set proxy_read_timeout above {interval} s in this location, or lower pingInterval.</source>
            <translation>이 location의 proxy_read_timeout을 {interval}초보다 길게 하거나 pingInterval을 줄이십시오.</translation>
        </message>
        <message>
            <source>A member of the upstream does not take connections: {upstream}</source>
            <translation>연결을 받지 않는 upstream 멤버: {upstream}</translation>
        </message>
        <message>
            <source>Nginx has taken another member, so this test went well; others pay for it with a delay, or with an error once the rest is gone.</source>
            <translation>Nginx가 다른 멤버를 골라 이번 시험은 성공했지만, 다른 접속은 지연되거나 나머지 멤버가 없어지면 실패합니다.</translation>
        </message>
        <message>
            <source>Start the application there, or take the server line out of the upstream.</source>
            <translation>그 주소의 애플리케이션을 시작하거나, upstream에서 해당 server 줄을 빼십시오.</translation>
        </message>
        <message>
            <source>The round trip takes {proxy_ms} ms through Nginx and {direct_ms} ms directly to the backend</source>
            <translation>왕복 시간: Nginx를 거치면 {proxy_ms} ms, 백엔드에 직접 {direct_ms} ms</translation>
        </message>
        <message>
            <source>The application answers fast; the time is lost before it, in the network to Nginx or in Nginx.</source>
            <translation>애플리케이션은 빨리 응답합니다. 그 앞의 네트워크나 Nginx에서 시간이 걸립니다.</translation>
        </message>
        <message>
            <source>Test from the server itself: if it is fast there, it is the network.</source>
            <translation>서버에서 직접 시험해 보십시오. 거기서 빠르면 네트워크가 원인입니다.</translation>
        </message>
        <message>
            <source>One parameter of the query; the name follows: $arg_token.</source>
            <translation>쿼리의 매개변수 하나. 뒤에 이름을 붙임: $arg_token.</translation>
        </message>
        <message>
            <source>The query of the address, without the question mark.</source>
            <translation>주소의 쿼리 문자열(물음표 제외).</translation>
        </message>
        <message>
            <source>The client's address in four or sixteen bytes; for the key of a limit.</source>
            <translation>4바이트 또는 16바이트 형태의 클라이언트 주소. 제한 zone의 키로 사용.</translation>
        </message>
        <message>
            <source>How many bytes of the answer went to the client; of a WebSocket, all that came from the backend.</source>
            <translation>클라이언트로 보낸 응답 바이트 수. WebSocket에서는 백엔드에서 온 모든 바이트.</translation>
        </message>
        <message>
            <source>The number of the client's connection; the same in every line of one WebSocket.</source>
            <translation>클라이언트 연결 번호. 같은 WebSocket의 모든 줄에서 동일.</translation>
        </message>
        <message>
            <source>How many requests this connection has carried so far.</source>
            <translation>이 연결에서 지금까지 처리한 요청 수.</translation>
        </message>
        <message>
            <source>One cookie; its name follows: $cookie_session.</source>
            <translation>쿠키 하나. 뒤에 이름을 붙임: $cookie_session.</translation>
        </message>
        <message>
            <source>The folder of root or alias for this request.</source>
            <translation>이 요청에 적용되는 root 또는 alias 폴더.</translation>
        </message>
        <message>
            <source>The same as $uri.</source>
            <translation>$uri와 같음.</translation>
        </message>
        <message>
            <source>The host of the request line, or of Host, or the server's name; in lower case and without the port.</source>
            <translation>요청 줄의 호스트, Host 헤더, server 이름 순서. 소문자이며 포트 없음.</translation>
        </message>
        <message>
            <source>The name of this machine.</source>
            <translation>이 서버의 호스트 이름.</translation>
        </message>
        <message>
            <source>One header of the client; lower case, dashes as underscores: $http_user_agent.</source>
            <translation>클라이언트 헤더 하나. 소문자이며 하이픈은 밑줄: $http_user_agent.</translation>
        </message>
        <message>
            <source>The header Connection as the client sent it; for a WebSocket it holds upgrade.</source>
            <translation>클라이언트가 보낸 Connection 헤더. WebSocket이면 upgrade 포함.</translation>
        </message>
        <message>
            <source>The header Host as the client sent it, with the port; empty when there is none.</source>
            <translation>클라이언트가 보낸 Host 헤더. 포트 포함, 없으면 빈 값.</translation>
        </message>
        <message>
            <source>The page from which a browser opens the WebSocket; other clients send none.</source>
            <translation>브라우저가 WebSocket을 연 페이지의 출처. 다른 클라이언트는 보내지 않음.</translation>
        </message>
        <message>
            <source>The header Upgrade of the client: websocket for a WebSocket, empty for an ordinary request.</source>
            <translation>클라이언트의 Upgrade 헤더. WebSocket이면 websocket, 일반 요청이면 빈 값.</translation>
        </message>
        <message>
            <source>How the client calls itself.</source>
            <translation>클라이언트가 알려 주는 자기 이름.</translation>
        </message>
        <message>
            <source>The addresses that proxies before this one have named; any client can write it.</source>
            <translation>앞단 프록시가 남긴 주소 목록. 클라이언트가 임의로 쓸 수 있음.</translation>
        </message>
        <message>
            <source>The scheme that a proxy before this one has seen.</source>
            <translation>앞단 프록시가 받은 요청의 스킴.</translation>
        </message>
        <message>
            <source>The word on over TLS, else empty.</source>
            <translation>TLS이면 on, 아니면 빈 값.</translation>
        </message>
        <message>
            <source>A question mark when the address has a query, else empty.</source>
            <translation>주소에 쿼리가 있으면 물음표, 없으면 빈 값.</translation>
        </message>
        <message>
            <source>Assigning to it limits the bytes per second of this answer.</source>
            <translation>값을 지정하면 이 응답의 초당 바이트 수 제한.</translation>
        </message>
        <message>
            <source>The time now in seconds with milliseconds.</source>
            <translation>현재 시각(초, 밀리초까지).</translation>
        </message>
        <message>
            <source>The version of this Nginx.</source>
            <translation>이 Nginx의 버전.</translation>
        </message>
        <message>
            <source>X-Forwarded-For of the client with this client's address behind it.</source>
            <translation>클라이언트의 X-Forwarded-For 뒤에 이 클라이언트의 주소를 붙인 값.</translation>
        </message>
        <message>
            <source>Name and port of the backend as proxy_pass names it; what Host is when no line sets it.</source>
            <translation>proxy_pass에 적힌 백엔드 이름과 포트. Host를 설정하지 않으면 이 값이 전달됨.</translation>
        </message>
        <message>
            <source>The port of the backend as proxy_pass names it.</source>
            <translation>proxy_pass에 적힌 백엔드 포트.</translation>
        </message>
        <message>
            <source>The client's address that a load balancer told by the PROXY protocol.</source>
            <translation>로드 밸런서가 PROXY 프로토콜로 알려 준 클라이언트 주소.</translation>
        </message>
        <message>
            <source>The same as $args.</source>
            <translation>$args와 같음.</translation>
        </message>
        <message>
            <source>The address of the peer before the real one was put in its place.</source>
            <translation>실제 주소로 바뀌기 전의 접속 주소.</translation>
        </message>
        <message>
            <source>The address of the peer: the client, or the proxy in front.</source>
            <translation>접속한 상대의 주소. 클라이언트 또는 앞단 프록시.</translation>
        </message>
        <message>
            <source>The port of the peer.</source>
            <translation>접속한 상대의 포트.</translation>
        </message>
        <message>
            <source>The user name of auth_basic.</source>
            <translation>auth_basic의 사용자 이름.</translation>
        </message>
        <message>
            <source>The request line as it came.</source>
            <translation>받은 그대로의 요청 줄.</translation>
        </message>
        <message>
            <source>The body of the request; a WebSocket handshake has none.</source>
            <translation>요청 본문. WebSocket 핸드셰이크에는 없음.</translation>
        </message>
        <message>
            <source>A random name for this request, to find it in the logs of Nginx and of the backend.</source>
            <translation>이 요청의 임의 식별자. Nginx와 백엔드 로그를 맞춰 볼 때 사용.</translation>
        </message>
        <message>
            <source>How many bytes the client sent: request line, headers and body.</source>
            <translation>클라이언트가 보낸 바이트 수. 요청 줄, 헤더, 본문 포함.</translation>
        </message>
        <message>
            <source>The method; GET for a WebSocket over HTTP/1.1.</source>
            <translation>요청 메서드. HTTP/1.1 WebSocket이면 GET.</translation>
        </message>
        <message>
            <source>Seconds from the first byte to the end; for a WebSocket how long it was open.</source>
            <translation>첫 바이트부터 끝까지의 초. WebSocket이면 열려 있던 시간.</translation>
        </message>
        <message>
            <source>Path and query as the client sent them, not decoded.</source>
            <translation>클라이언트가 보낸 그대로의 경로와 쿼리. 디코딩하지 않음.</translation>
        </message>
        <message>
            <source>The word http or https.</source>
            <translation>http 또는 https.</translation>
        </message>
        <message>
            <source>One header of the answer: $sent_http_content_type.</source>
            <translation>응답 헤더 하나: $sent_http_content_type.</translation>
        </message>
        <message>
            <source>The address of this machine at which the request arrived.</source>
            <translation>요청이 도착한 이 서버의 주소.</translation>
        </message>
        <message>
            <source>The first name of the server that answers.</source>
            <translation>응답하는 server의 첫 번째 이름.</translation>
        </message>
        <message>
            <source>The port at which the request arrived.</source>
            <translation>요청이 도착한 포트.</translation>
        </message>
        <message>
            <source>The protocol of the request: HTTP/1.1, HTTP/2.0.</source>
            <translation>요청의 프로토콜: HTTP/1.1, HTTP/2.0.</translation>
        </message>
        <message>
            <source>Whether the client's certificate is good: SUCCESS, FAILED or NONE.</source>
            <translation>클라이언트 인증서 검증 결과: SUCCESS, FAILED, NONE.</translation>
        </message>
        <message>
            <source>The version of TLS.</source>
            <translation>TLS 버전.</translation>
        </message>
        <message>
            <source>The name that the client asked for in the TLS handshake (SNI).</source>
            <translation>클라이언트가 TLS 핸드셰이크에서 요청한 이름(SNI).</translation>
        </message>
        <message>
            <source>The status of the answer; 101 when a WebSocket was let through.</source>
            <translation>응답 상태 코드. WebSocket이 통과했으면 101.</translation>
        </message>
        <message>
            <source>The time now as ISO 8601 writes it.</source>
            <translation>ISO 8601 형식의 현재 시각.</translation>
        </message>
        <message>
            <source>The time now as logs write it.</source>
            <translation>로그 형식의 현재 시각.</translation>
        </message>
        <message>
            <source>The address of the backend that was asked; several when one failed.</source>
            <translation>요청을 보낸 백엔드의 주소. 실패하여 다시 시도했으면 여러 개.</translation>
        </message>
        <message>
            <source>Seconds until the connection to the backend stood.</source>
            <translation>백엔드와 연결되기까지의 초.</translation>
        </message>
        <message>
            <source>One header of the backend's answer: $upstream_http_upgrade.</source>
            <translation>백엔드 응답의 헤더 하나: $upstream_http_upgrade.</translation>
        </message>
        <message>
            <source>Seconds that the backend took; for a WebSocket how long it was open.</source>
            <translation>백엔드 응답에 걸린 초. WebSocket이면 열려 있던 시간.</translation>
        </message>
        <message>
            <source>The status that the backend gave; not always what the client sees.</source>
            <translation>백엔드가 준 상태 코드. 클라이언트가 보는 값과 다를 수 있음.</translation>
        </message>
        <message>
            <source>The path, decoded and cleaned, as rewrites have changed it.</source>
            <translation>디코딩과 정리를 거치고 rewrite가 반영된 경로.</translation>
        </message>
        <message>
            <source>Write {directive} instead</source>
            <translation>{directive}: 이 이름으로 고치기</translation>
        </message>
        <message>
            <source>Add the missing semicolon</source>
            <translation>빠진 세미콜론 넣기</translation>
        </message>
        <message>
            <source>Write {value} instead</source>
            <translation>{value}: 이 값으로 고치기</translation>
        </message>
        <message>
            <source>Remove this second {directive}</source>
            <translation>중복된 지시어 삭제: {directive}</translation>
        </message>
        <message>
            <source>The fix also makes a new file</source>
            <translation>수정에 새 파일 생성이 포함됨</translation>
        </message>
        <message>
            <source>Open the page Fix in the guide; it shows the whole change.</source>
            <translation>안내의 수정 단계에서 전체 변경을 확인하십시오.</translation>
        </message>
        <message>
            <source>The log cannot be read: {file}</source>
            <translation>로그를 읽을 수 없음: {file}</translation>
        </message>
        <message>
            <source>Access logs are read with the rights of this user.</source>
            <translation>접근 로그는 현재 사용자의 권한으로 읽습니다.</translation>
        </message>
        <message>
            <source>Look into it as root, or join the group that may read it.</source>
            <translation>root로 열어 보거나, 읽기 권한이 있는 그룹에 사용자를 추가하십시오.</translation>
        </message>
        <message>
            <source>A stock client connects in {ms} ms</source>
            <translation>다른 클라이언트도 연결됨: {ms} ms</translation>
        </message>
        <message>
            <source>A stock client does not connect: {reason}</source>
            <translation>다른 클라이언트는 연결 실패: {reason}</translation>
        </message>
        <message>
            <source>A stock client got no answer within {seconds} s</source>
            <translation>다른 클라이언트는 {seconds}초 안에 응답을 받지 못함</translation>
        </message>
        <message>
            <source>A stock client was not asked</source>
            <translation>다른 클라이언트로는 시험하지 않음</translation>
        </message>
        <message>
            <source>An address was given for the name, and it always looks names up by itself.</source>
            <translation>이름에 주소를 지정했지만, 그 클라이언트는 이름을 항상 직접 조회합니다.</translation>
        </message>
        <message>
            <source>The two disagree: a stock client connects, and this test does not</source>
            <translation>결과가 다름: 다른 클라이언트는 연결되고 이 시험은 연결되지 않음</translation>
        </message>
        <message>
            <source>The way may differ (an HTTP proxy, another address of the name), or the test of Gate101 is wrong.</source>
            <translation>경로가 다르거나(HTTP 프록시, 이름의 다른 주소) Gate101의 시험이 잘못되었을 수 있습니다.</translation>
        </message>
        <message>
            <source>Test once more. If it stays so, please report it with the saved test.</source>
            <translation>다시 시험하십시오. 결과가 같으면 저장한 시험과 함께 알려 주십시오.</translation>
        </message>
        <message>
            <source>The two disagree: this test connects, and a stock client does not</source>
            <translation>결과가 다름: 이 시험은 연결되고 다른 클라이언트는 연결되지 않음</translation>
        </message>
        <message>
            <source>The client certificate cannot be read: {file}</source>
            <translation>클라이언트 인증서를 읽을 수 없음: {file}</translation>
        </message>
        <message>
            <source>The key of the client certificate cannot be used: {file}</source>
            <translation>클라이언트 인증서의 키를 쓸 수 없음: {file}</translation>
        </message>
        <message>
            <source>It is missing, encrypted, or belongs to another certificate.</source>
            <translation>키가 없거나 암호화되었거나 다른 인증서의 키입니다.</translation>
        </message>
    </context>
    <context>
        <name>State</name>
        <message>
            <source>OK</source>
            <extracomment>State of one part of the request's path: it works.</extracomment>
            <translation>정상</translation>
        </message>
        <message>
            <source>Warning</source>
            <extracomment>State of one part of the request's path: it works, with a reservation.</extracomment>
            <translation>주의</translation>
        </message>
        <message>
            <source>Error</source>
            <extracomment>State of one part of the request's path: it fails here.</extracomment>
            <translation>오류</translation>
        </message>
        <message>
            <source>Not checked</source>
            <extracomment>State of one part of the request's path: nothing is known yet.</extracomment>
            <translation>확인 전</translation>
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
            <translation>인증서</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>주체</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>발급자</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>만료일</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>이름</translation>
        </message>
        <message>
            <source>The WebSocket works</source>
            <translation>WebSocket 정상</translation>
        </message>
        <message>
            <source>Possible: %1</source>
            <extracomment>%1 is a cause that the observations do not rule out.</extracomment>
            <translation>가능한 원인: %1</translation>
        </message>
        <message>
            <source>The WebSocket does not work, and no cause could be named</source>
            <translation>WebSocket이 동작하지 않으며 원인을 특정하지 못함</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>주소</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>결과</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>단계</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>시간</translation>
        </message>
        <message>
            <source>WebSocket test: %1</source>
            <extracomment>Title of a page; %1 is the URL.</extracomment>
            <translation>WebSocket 시험: %1</translation>
        </message>
        <message>
            <source>Made on %1 with Gate101 %2</source>
            <extracomment>%1 is a date with its time.</extracomment>
            <translation>작성: %1, Gate101 %2</translation>
        </message>
        <message>
            <source>Stages</source>
            <translation>단계</translation>
        </message>
        <message>
            <source>Exchanges</source>
            <translation>주고받은 내용</translation>
        </message>
        <message>
            <source>Plain request of the same path</source>
            <translation>같은 경로의 일반 요청</translation>
        </message>
        <message>
            <source>Backend, asked directly</source>
            <translation>백엔드에 직접 보낸 요청</translation>
        </message>
        <message>
            <source>Backend, asked as Nginx does now</source>
            <translation>현재 Nginx처럼 백엔드에 보낸 요청</translation>
        </message>
        <message>
            <source>Backend, asked as Nginx will after the fix</source>
            <translation>수정 후 Nginx처럼 백엔드에 보낸 요청</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::ApplyPage</name>
        <message>
            <source>See the &amp;test</source>
            <translation>시험 보기(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Apply now</source>
            <translation>지금 적용(&amp;A)</translation>
        </message>
        <message>
            <source>The change is being applied</source>
            <translation>변경을 적용하고 있습니다</translation>
        </message>
        <message>
            <source>The change is applied and waits for your confirmation</source>
            <translation>변경이 적용되었고 확정을 기다립니다</translation>
        </message>
        <message>
            <source>This is what will happen</source>
            <translation>다음 순서로 진행됩니다</translation>
        </message>
        <message>
            <source>When a step fails, everything before it is taken back and the old files stand again.</source>
            <translation>한 단계라도 실패하면 앞의 모든 단계를 되돌리고 이전 파일을 복원합니다.</translation>
        </message>
        <message>
            <source>Until you keep the change, it reverts by itself, even when this window is closed or this computer loses its network.</source>
            <translation>변경을 확정하기 전에는 저절로 되돌려집니다. 이 창을 닫거나 네트워크가 끊겨도 마찬가지입니다.</translation>
        </message>
        <message>
            <source>Nginx reloads. Open connections stay until they end.</source>
            <translation>Nginx가 설정을 다시 읽습니다. 열린 연결은 끝날 때까지 유지됩니다.</translation>
        </message>
        <message>
            <source>Nginx restarts. Open connections are cut.</source>
            <translation>Nginx를 재시작합니다. 열린 연결은 끊깁니다.</translation>
        </message>
        <message>
            <source>The new files are checked by nginx -t, away from the real ones.</source>
            <translation>새 파일을 실제 파일과 떨어진 곳에서 nginx -t로 검사합니다.</translation>
        </message>
        <message>
            <source>The old files are kept, then these are replaced:</source>
            <translation>이전 파일을 보관한 뒤 다음 파일을 교체합니다.</translation>
        </message>
        <message>
            <source>The URL is tested at once, and the answer is shown.</source>
            <translation>곧바로 URL을 시험하고 응답을 보여 줍니다.</translation>
        </message>
        <message>
            <source>Without your confirmation the old files come back after %1 s.</source>
            <translation>확정하지 않으면 %1초 뒤 이전 파일로 돌아갑니다.</translation>
        </message>
        <message>
            <source>In this order</source>
            <translation>진행 순서</translation>
        </message>
        <message>
            <source>How Nginx takes it up</source>
            <translation>Nginx에 반영하는 방법</translation>
        </message>
        <message>
            <source>Reload (recommended)</source>
            <translation>다시 읽기 (권장)</translation>
        </message>
        <message>
            <source>New workers start with the new configuration; old ones finish their connections.</source>
            <translation>새 워커가 새 설정으로 시작하고, 기존 워커는 맡은 연결을 마칩니다.</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>재시작</translation>
        </message>
        <message>
            <source>Nginx stops and starts. Every open connection is cut, and for a moment nobody answers.</source>
            <translation>Nginx를 멈췄다가 시작합니다. 열린 연결이 모두 끊기고 잠시 응답이 없습니다.</translation>
        </message>
        <message>
            <source>&amp;Time to confirm</source>
            <translation>확정 대기 시간(&amp;T)</translation>
        </message>
        <message>
            <source> s</source>
            <extracomment>Behind a number of seconds.</extracomment>
            <translation>초</translation>
        </message>
        <message>
            <source>Steps and their times</source>
            <translation>단계와 걸린 시간</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::AskPassword</name>
        <message>
            <source>Administrator rights are needed</source>
            <translation>관리자 권한이 필요합니다</translation>
        </message>
        <message>
            <source>Gate101 changes the configuration of Nginx through sudo. Whoever may do that is as powerful as the administrator of this computer.</source>
            <translation>Gate101이 sudo로 Nginx 설정을 바꿉니다. 이 설정을 바꿀 수 있는 사람은 이 컴퓨터의 관리자와 같은 권한을 갖습니다.</translation>
        </message>
        <message>
            <source>&amp;Continue</source>
            <translation>계속(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Dismiss</source>
            <translation>닫기(&amp;D)</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::Assistant</name>
        <message>
            <source>Go to the definition</source>
            <translation>정의로 이동</translation>
        </message>
        <message>
            <source>Explain</source>
            <translation>설명 보기</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>실행 취소</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>다시 실행</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>잘라내기</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>복사</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>붙여넣기</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>모두 선택</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::BusyLine</name>
        <message>
            <source>Working</source>
            <translation>작업 중</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::ChecksRoom</name>
        <message>
            <source>When it still does not work</source>
            <translation>그래도 되지 않을 때</translation>
        </message>
        <message>
            <source>Five questions about this server, each with what the answer rests on.</source>
            <translation>이 서버에 대한 다섯 가지 질문과 답, 그 근거입니다.</translation>
        </message>
        <message>
            <source>The questions are about one address. Diagnose it first.</source>
            <translation>한 주소에 대한 질문입니다. 먼저 진단하십시오.</translation>
        </message>
        <message>
            <source>As&amp;k again</source>
            <translation>다시 확인(&amp;K)</translation>
        </message>
        <message>
            <source>Dia&amp;gnose</source>
            <translation>진단(&amp;G)</translation>
        </message>
        <message>
            <source>Ask with administrator &amp;rights</source>
            <translation>관리자 권한으로 확인(&amp;R)</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::CompletionPopup</name>
        <message>
            <source>Suggestions</source>
            <translation>자동 완성 목록</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::ConfigModel</name>
        <message>
            <source>not enabled</source>
            <translation>적용되지 않은 사이트</translation>
        </message>
        <message>
            <source>not part of the configuration</source>
            <translation>설정에 포함되지 않은 파일</translation>
        </message>
        <message>
            <source>serves this address</source>
            <translation>이 주소에 응답</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::ConfigTree</name>
        <message>
            <source>Files of the configuration</source>
            <translation>설정 파일 목록</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::ConversationView</name>
        <message>
            <source>Conversation</source>
            <translation>대화</translation>
        </message>
        <message>
            <source>Open the connection to send and receive messages.</source>
            <translation>연결을 열면 메시지를 주고받을 수 있습니다.</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>메시지</translation>
        </message>
        <message>
            <source>&amp;Send</source>
            <translation>보내기(&amp;S)</translation>
        </message>
        <message>
            <source>P&amp;ing</source>
            <extracomment>Button: sends a WebSocket ping and measures its round trip.</extracomment>
            <translation>Ping(&amp;I)</translation>
        </message>
        <message>
            <source>Send a file as one binary message</source>
            <translation>파일을 바이너리 메시지 하나로 보내기</translation>
        </message>
        <message>
            <source>Text</source>
            <extracomment>What is typed in the field beside it: text, or bytes as hexadecimal digits.</extracomment>
            <translation>텍스트</translation>
        </message>
        <message>
            <source>Bytes</source>
            <translation>바이트</translation>
        </message>
        <message>
            <source>Kind of message</source>
            <translation>메시지 종류</translation>
        </message>
        <message>
            <source>Message, as hexadecimal digits</source>
            <translation>메시지 (16진수)</translation>
        </message>
        <message>
            <source>For&amp;mat</source>
            <extracomment>Check box: JSON messages are shown with line breaks, binary ones as hexadecimal digits.</extracomment>
            <translation>서식(&amp;M)</translation>
        </message>
        <message>
            <source>JSON with line breaks, binary messages as hexadecimal digits. Enter folds a message.</source>
            <translation>JSON은 줄을 나누어, 바이너리 메시지는 16진수로 보여 줍니다. Enter 키로 메시지를 접고 펼칩니다.</translation>
        </message>
        <message>
            <source>Cop&amp;y</source>
            <translation>복사(&amp;Y)</translation>
        </message>
        <message>
            <source>Copies the message at the caret, or the latest one, unchanged.</source>
            <translation>커서 위치의 메시지나 최근 메시지를 원문 그대로 복사합니다.</translation>
        </message>
        <message>
            <source>&amp;File…</source>
            <translation>파일(&amp;F)…</translation>
        </message>
        <message>
            <source>Sends a file as one binary message.</source>
            <translation>파일을 바이너리 메시지 하나로 보냅니다.</translation>
        </message>
        <message>
            <source>Clos&amp;e the connection</source>
            <translation>연결 닫기(&amp;E)</translation>
        </message>
        <message>
            <source>Op&amp;en the connection</source>
            <translation>연결 열기(&amp;E)</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::DiagnosePage</name>
        <message>
            <source>See the &amp;fix</source>
            <translation>수정안 보기(&amp;F)</translation>
        </message>
        <message>
            <source>See the &amp;live test</source>
            <translation>실시간 시험 보기(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Diagnose again</source>
            <translation>다시 진단(&amp;D)</translation>
        </message>
        <message>
            <source>Diagnose a&amp;gain</source>
            <translation>다시 진단(&amp;G)</translation>
        </message>
        <message>
            <source>Following the request</source>
            <translation>요청을 따라가는 중입니다</translation>
        </message>
        <message>
            <source>Nothing has been diagnosed yet</source>
            <translation>아직 진단하지 않았습니다</translation>
        </message>
        <message>
            <source>The configuration is read and the live endpoint is asked. Nothing is changed.</source>
            <translation>설정을 읽고 실제 주소에 물어봅니다. 아무것도 바꾸지 않습니다.</translation>
        </message>
        <message>
            <source>Open in the &amp;editor</source>
            <translation>편집기에서 열기(&amp;E)</translation>
        </message>
        <message>
            <source>Lines of the configuration</source>
            <translation>설정 파일의 해당 부분</translation>
        </message>
        <message>
            <source>can be fixed automatically</source>
            <extracomment>Beside a finding: Gate101 has an edit for it.</extracomment>
            <translation>자동 수정 가능</translation>
        </message>
        <message>
            <source>Note</source>
            <extracomment>Severity of a finding that is good to know and needs nothing.</extracomment>
            <translation>참고</translation>
        </message>
        <message>
            <source>%1 · serves this address</source>
            <extracomment>Over an excerpt of a configuration file; %1 is its path.</extracomment>
            <translation>%1 · 이 주소를 처리하는 파일</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::DiffView</name>
        <message>
            <source>%1 (new file)  +%2</source>
            <extracomment>Heads the lines of a file in a comparison; %1 is its path, %2 the number of lines it gets.</extracomment>
            <translation>%1 (새 파일)  +%2</translation>
        </message>
        <message>
            <source>%1 (new link to %2)</source>
            <extracomment>Heads a file in a comparison; a symbolic link %1 that leads to %2 is made.</extracomment>
            <translation>%1 (새 링크, 대상: %2)</translation>
        </message>
        <message>
            <source>Comparison of the files before and after</source>
            <translation>변경 전과 후의 파일 비교</translation>
        </message>
        <message numerus="yes">
            <source>%n unchanged line(s)</source>
            <extracomment>Stands for lines of a file that are left out because they do not change.</extracomment>
            <translation>
                <numerusform>바뀌지 않은 %n줄</numerusform>
            </translation>
        </message>
        <message>
            <source>Make this edit: %1</source>
            <extracomment>Names the box that takes or leaves out a block of a change; %1 is its first line.</extracomment>
            <translation>이 편집 적용: %1</translation>
        </message>
        <message>
            <source>Leave this edit out, or make it</source>
            <translation>이 편집을 제외하거나 적용</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::Documents</name>
        <message>
            <source>It is larger than %1 MB, or no ordinary file.</source>
            <translation>%1 MB 초과 또는 일반 파일이 아님</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::DraftsNotice</name>
        <message>
            <source>Edits of an earlier window are kept. They were not applied.</source>
            <translation>이전 창에서 편집한 내용이 남아 있습니다. 적용되지 않은 상태입니다.</translation>
        </message>
        <message>
            <source>Open the editor</source>
            <translation>편집기 열기</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::EditorRoom</name>
        <message>
            <source>%1 could not be read: %2</source>
            <translation>읽지 못한 파일: %1 (%2)</translation>
        </message>
        <message>
            <source>The configuration has not been read yet. Enter the URL and diagnose, then its files are here.</source>
            <translation>아직 설정을 읽지 않았습니다. URL을 입력하고 진단하면 여기에 파일이 나타납니다.</translation>
        </message>
        <message>
            <source>&amp;Diagnose</source>
            <translation>진단(&amp;D)</translation>
        </message>
        <message>
            <source>Text of %1</source>
            <translation>파일 내용: %1</translation>
        </message>
        <message>
            <source>Dis&amp;card what was typed</source>
            <translation>입력한 내용 버리기(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Preview the change</source>
            <translation>변경 미리보기(&amp;P)</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>찾기</translation>
        </message>
        <message>
            <source>Find (Ctrl+F), replace (Ctrl+H), find in all files (Ctrl+Shift+F), go to a line (Ctrl+G)</source>
            <translation>찾기(Ctrl+F), 바꾸기(Ctrl+H), 모든 파일에서 찾기(Ctrl+Shift+F), 줄 이동(Ctrl+G)</translation>
        </message>
        <message numerus="yes">
            <source>Edits that were not applied are back: %n file(s), from %1</source>
            <translation>
                <numerusform>적용하지 않은 편집 내용 복원: 파일 %n개, %1</numerusform>
            </translation>
        </message>
        <message>
            <source>OK</source>
            <translation>확인</translation>
        </message>
        <message>
            <source>Open files</source>
            <translation>열린 파일</translation>
        </message>
        <message>
            <source>Close %1</source>
            <translation>닫기: %1</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::EvidencePopover</name>
        <message>
            <source>&amp;Copy</source>
            <extracomment>Button: copies the evidence to the clipboard.</extracomment>
            <translation>복사(&amp;C)</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <extracomment>Button: closes the evidence.</extracomment>
            <translation>닫기(&amp;L)</translation>
        </message>
        <message>
            <source>Evidence: %1</source>
            <extracomment>Title over the evidence of one station of the request path; %1 is its name.</extracomment>
            <translation>근거: %1</translation>
        </message>
        <message>
            <source>Nothing has been asked of this station yet.</source>
            <translation>이 구간에는 아직 아무것도 묻지 않았습니다.</translation>
        </message>
        <message>
            <source>Before</source>
            <extracomment>Beside what a station said before the change.</extracomment>
            <translation>이전</translation>
        </message>
        <message>
            <source>Now</source>
            <extracomment>Beside what a station says after the change.</extracomment>
            <translation>지금</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::FindPanel</name>
        <message numerus="yes">
            <source>%n replaced</source>
            <translation>
                <numerusform>%n곳 바꿈</numerusform>
            </translation>
        </message>
        <message>
            <source>Not a regular expression</source>
            <translation>올바르지 않은 정규식</translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n곳 찾음</numerusform>
            </translation>
        </message>
        <message>
            <source>Find</source>
            <translation>찾기</translation>
        </message>
        <message>
            <source>Replace with</source>
            <translation>바꿀 내용</translation>
        </message>
        <message>
            <source>&amp;Match case</source>
            <translation>대소문자 구분(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;Whole words</source>
            <translation>단어 단위(&amp;W)</translation>
        </message>
        <message>
            <source>Regular e&amp;xpression</source>
            <translation>정규식(&amp;X)</translation>
        </message>
        <message>
            <source>In all &amp;files</source>
            <translation>모든 파일(&amp;F)</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>이전</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>다음</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>바꾸기</translation>
        </message>
        <message>
            <source>Replace all</source>
            <translation>모두 바꾸기</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>닫기</translation>
        </message>
        <message>
            <source>Places found</source>
            <translation>찾은 위치</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::FixPage</name>
        <message>
            <source>Pre&amp;pare to apply</source>
            <translation>적용 준비(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Edit by hand</source>
            <translation>직접 편집(&amp;E)</translation>
        </message>
        <message>
            <source>Reverts by itself unless it is confirmed within %1 s.</source>
            <translation>%1초 안에 확정하지 않으면 자동으로 되돌립니다.</translation>
        </message>
        <message>
            <source>No change is needed</source>
            <translation>바꿀 것이 없습니다</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>파일 %n개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) in %1</source>
            <extracomment>What a change consists of; %n counts its lines, %1 is "2 files".</extracomment>
            <translation>
                <numerusform>%1, %n줄 변경</numerusform>
            </translation>
        </message>
        <message>
            <source>The real nginx -t checks the result before a file is touched.</source>
            <translation>파일을 건드리기 전에 실제 nginx -⁠t로 결과를 검사합니다.</translation>
        </message>
        <message>
            <source>%1 (recommended)</source>
            <extracomment>Behind the name of a method that suits this configuration best; %1 is that name.</extracomment>
            <translation>%1 (권장)</translation>
        </message>
        <message>
            <source>Method 1: complete the location</source>
            <translation>방법 1: 기존 location 보완</translation>
        </message>
        <message>
            <source>The location that serves the address today learns to pass the upgrade on. A map keeps ordinary requests as they are.</source>
            <translation>지금 이 주소를 처리하는 location이 업그레이드를 전달하게 합니다. 일반 요청은 map 덕분에 그대로입니다.</translation>
        </message>
        <message>
            <source>Method 2: a location of its own</source>
            <translation>방법 2: 전용 location 추가</translation>
        </message>
        <message>
            <source>Only this path gets a location. Its long timeout applies to this path alone.</source>
            <translation>이 경로만을 위한 location을 만듭니다. 긴 timeout은 이 경로에만 적용됩니다.</translation>
        </message>
        <message>
            <source>Edited by hand</source>
            <translation>직접 편집한 내용</translation>
        </message>
        <message>
            <source>What you changed in the editor, exactly as it stands there.</source>
            <translation>편집기에서 바꾼 내용 그대로입니다.</translation>
        </message>
        <message>
            <source>Show in one &amp;column</source>
            <translation>한 열로 보기(&amp;C)</translation>
        </message>
        <message>
            <source>Show side by &amp;side</source>
            <translation>나란히 보기(&amp;S)</translation>
        </message>
        <message>
            <source>Copy as a &amp;diff</source>
            <translation>diff로 복사(&amp;D)</translation>
        </message>
        <message>
            <source>Every edit is left out</source>
            <translation>모든 편집을 제외함</translation>
        </message>
        <message>
            <source>With this change: %1</source>
            <extracomment>%1 says what the configuration amounts to once the edits shown are made.</extracomment>
            <translation>변경 후 예상: %1</translation>
        </message>
        <message>
            <source>With the edits that are ticked: %1</source>
            <translation>선택한 편집 적용 후 예상: %1</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::Footer</name>
        <message>
            <source>Working</source>
            <translation>작업 중</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <extracomment>Button: the step before this one.</extracomment>
            <translation>이전(&amp;B)</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::GoToLine</name>
        <message>
            <source>&amp;Line (1 to %1)</source>
            <translation>줄 번호(&amp;L), 1–%1</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::HelpWindow</name>
        <message>
            <source>%1 · Help of Gate101</source>
            <extracomment>Title of the help window; %1 is the title of a page.</extracomment>
            <translation>%1 · Gate101 도움말</translation>
        </message>
        <message>
            <source>&amp;Search the help</source>
            <translation>도움말 검색(&amp;S)</translation>
        </message>
        <message>
            <source>Search the help</source>
            <translation>도움말 검색</translation>
        </message>
        <message>
            <source>No page has all of these words.</source>
            <translation>모든 단어가 있는 페이지가 없습니다.</translation>
        </message>
        <message>
            <source>Contents of the help</source>
            <translation>도움말 목차</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <extracomment>To the page that was read before.</extracomment>
            <translation>이전(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Forward</source>
            <extracomment>To the page from which one went back.</extracomment>
            <translation>다음(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>닫기(&amp;C)</translation>
        </message>
        <message>
            <source>Page of the help</source>
            <translation>도움말 페이지</translation>
        </message>
        <message>
            <source>First things</source>
            <translation>처음 읽을 것</translation>
        </message>
        <message>
            <source>The guide, step by step</source>
            <translation>길잡이의 단계</translation>
        </message>
        <message>
            <source>The other rooms</source>
            <translation>다른 방</translation>
        </message>
        <message>
            <source>WebSocket through Nginx</source>
            <translation>Nginx를 지나는 WebSocket</translation>
        </message>
        <message>
            <source>Around Nginx</source>
            <translation>Nginx 밖의 것</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::HistogramView</name>
        <message>
            <source>Round trip times</source>
            <translation>왕복 시간</translation>
        </message>
        <message>
            <source>No round trip has been timed yet.</source>
            <translation>아직 잰 왕복 시간이 없습니다.</translation>
        </message>
        <message>
            <source>Median %1 · 99 % %2 · slowest %3</source>
            <extracomment>Under a histogram of round trip times; %1 to %3 are durations with their unit.</extracomment>
            <translation>중앙값 %1 · 99% %2 · 최대 %3</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::HistoryRoom</name>
        <message>
            <source>not confirmed</source>
            <extracomment>State of a change in the history.</extracomment>
            <translation>확정 전</translation>
        </message>
        <message>
            <source>kept</source>
            <extracomment>State of a change in the history.</extracomment>
            <translation>확정됨</translation>
        </message>
        <message>
            <source>taken back</source>
            <extracomment>State of a change in the history.</extracomment>
            <translation>되돌림</translation>
        </message>
        <message>
            <source>taken back in part</source>
            <extracomment>State of a change in the history: it was taken back as far as nobody else had edited the files.</extracomment>
            <translation>일부만 되돌림</translation>
        </message>
        <message>
            <source>record damaged</source>
            <extracomment>State of a change in the history: its record on the disk is damaged and was left alone.</extracomment>
            <translation>기록 손상</translation>
        </message>
        <message>
            <source>Every change, and the way back</source>
            <translation>모든 변경과 되돌리는 길</translation>
        </message>
        <message>
            <source>No change has been made yet.</source>
            <translation>아직 변경한 것이 없습니다.</translation>
        </message>
        <message>
            <source>Undo makes a new change that brings the old bytes back. It is checked, applied and confirmed like any other.</source>
            <translation>실행 취소는 이전 바이트를 되살리는 새 변경입니다. 다른 변경과 똑같이 검사하고 적용하고 확정합니다.</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>변경 목록</translation>
        </message>
        <message>
            <source>&amp;Undo this change</source>
            <translation>이 변경 취소(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Keep the change</source>
            <translation>변경 유지(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Revert</source>
            <translation>되돌리기(&amp;R)</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::HopButton</name>
        <message>
            <source>Client</source>
            <extracomment>A station of the request path: the program that connects.</extracomment>
            <translation>클라이언트</translation>
        </message>
        <message>
            <source>Name</source>
            <extracomment>A station of the request path: the host name and its addresses.</extracomment>
            <translation>이름</translation>
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
            <translation>백엔드</translation>
        </message>
        <message>
            <source>%1: %2 %3</source>
            <extracomment>Read by a screen reader: the station's name, its state and a status code or nothing ("Nginx: Error 404").</extracomment>
            <translation>%1: %2 %3</translation>
        </message>
        <message>
            <source>%1. Press Enter for the evidence.</source>
            <extracomment>Read by a screen reader; %1 are the facts of a station of the request path.</extracomment>
            <translation>%1. Enter 키를 누르면 근거가 나타납니다.</translation>
        </message>
        <message>
            <source>Was %1, now %2</source>
            <extracomment>A station of the request path after a change; %1 and %2 are status codes ("Was 404, now 101").</extracomment>
            <translation>이전 %1, 지금 %2</translation>
        </message>
        <message>
            <source>Before: %1</source>
            <extracomment>What a test saw of a station before the change; %1 is such as "404 · 12 ms".</extracomment>
            <translation>이전: %1</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <extracomment>What a test saw of a station after the change; %1 is such as "101 · 1 ms".</extracomment>
            <translation>지금: %1</translation>
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
            <translation>Nginx 경유</translation>
        </message>
        <message>
            <source>Directly to the backend</source>
            <translation>백엔드 직접</translation>
        </message>
        <message>
            <source>%1 s of silence</source>
            <extracomment>How long nothing has been said on a connection; %1 is a number of seconds.</extracomment>
            <translation>침묵 %1초</translation>
        </message>
        <message>
            <source>Who closes a connection on which nothing is said?</source>
            <translation>말없는 연결은 누가 닫습니까?</translation>
        </message>
        <message>
            <source>The connection is opened and nothing is said. Who ends it, after how long, and the setting behind it are told.</source>
            <translation>연결한 뒤 아무것도 보내지 않습니다. 누가 얼마 만에 닫는지, 어떤 설정 때문인지 알려 줍니다.</translation>
        </message>
        <message numerus="yes">
            <source>Nothing is being said: %n second(s) left</source>
            <extracomment>Countdown of the idle test.</extracomment>
            <translation>
                <numerusform>침묵 중: %n초 남음</numerusform>
            </translation>
        </message>
        <message>
            <source>The backend is held beside it, as far as it is known, which parts Nginx from it.</source>
            <translation>백엔드를 알면 직접 연결도 함께 유지하여 Nginx 때문인지 가립니다.</translation>
        </message>
        <message>
            <source> s</source>
            <extracomment>Unit behind the number of seconds in a field.</extracomment>
            <translation>초</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>중지(&amp;T)</translation>
        </message>
        <message>
            <source>S&amp;tart the silence</source>
            <translation>유휴 시험 시작(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Silence of at most</source>
            <translation>최대 침묵 시간(&amp;S)</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::Insight</name>
        <message>
            <source>Defined at %1</source>
            <translation>정의 위치: %1</translation>
        </message>
        <message>
            <source>Put the whole fix into the text</source>
            <translation>전체 수정안을 본문에 넣기</translation>
        </message>
        <message>
            <source>Default: %1</source>
            <translation>기본값: %1</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::LeaveDialog</name>
        <message>
            <source>&amp;Stay here</source>
            <translation>머무르기(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Leave</source>
            <translation>나가기(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Keep the change</source>
            <translation>변경 유지(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Revert</source>
            <translation>되돌리기(&amp;R)</translation>
        </message>
        <message>
            <source>A change is being applied</source>
            <translation>변경을 적용하는 중입니다</translation>
        </message>
        <message>
            <source>If you leave now, the step that has begun is finished, and the old files come back by themselves after %1 s.</source>
            <translation>지금 나가면 시작한 단계까지만 마치고, %1초 뒤 이전 파일로 저절로 돌아갑니다.</translation>
        </message>
        <message>
            <source>The change is not confirmed yet</source>
            <translation>변경이 아직 확정되지 않았습니다</translation>
        </message>
        <message>
            <source>If you leave now, it reverts by itself at %1.</source>
            <extracomment>%1 is a time such as 14:03:09.</extracomment>
            <translation>지금 나가면 %1 시각에 저절로 되돌려집니다.</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::LessonChoice</name>
        <message>
            <source>&amp;Lesson</source>
            <translation>연습(&amp;L)</translation>
        </message>
        <message>
            <source>The practice site is being started.</source>
            <translation>연습 사이트를 시작하는 중입니다.</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::LiveTestRoom</name>
        <message>
            <source>Time by stage</source>
            <translation>단계별 시간</translation>
        </message>
        <message>
            <source>%1, issued by %2, valid until %3</source>
            <extracomment>A certificate: %1 its subject, %2 who issued it, %3 the last day on which it is valid.</extracomment>
            <translation>%1, 발급자: %2, 만료일: %3</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation>
                <numerusform>%n일 남음</numerusform>
            </translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>인증서</translation>
        </message>
        <message>
            <source>None was seen.</source>
            <translation>확인된 인증서가 없습니다.</translation>
        </message>
        <message>
            <source>Through Nginx, %1</source>
            <translation>Nginx 경유, %1</translation>
        </message>
        <message>
            <source>Directly to the backend</source>
            <translation>백엔드에 직접</translation>
        </message>
        <message>
            <source>An ordinary request for comparison</source>
            <translation>비교용 일반 요청</translation>
        </message>
        <message>
            <source>The URL is being tested</source>
            <translation>URL을 시험하는 중입니다</translation>
        </message>
        <message>
            <source>Test the &amp;connection</source>
            <translation>연결 시험(&amp;C)</translation>
        </message>
        <message>
            <source>Sent and received</source>
            <translation>보낸 것과 받은 것</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>대화</translation>
        </message>
        <message>
            <source>Request and answer appear here, byte for byte.</source>
            <translation>요청과 응답이 바이트 그대로 여기에 나타납니다.</translation>
        </message>
        <message>
            <source>Co&amp;nnection</source>
            <translation>연결(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Load test</source>
            <translation>부하 시험(&amp;L)</translation>
        </message>
        <message>
            <source>Save the test</source>
            <translation>시험 결과 저장</translation>
        </message>
        <message>
            <source>Web page (*.html)</source>
            <translation>웹 페이지 (*.html)</translation>
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
            <translation>저장됨: %1</translation>
        </message>
        <message>
            <source>I&amp;dle test</source>
            <translation>유휴 시험(&amp;D)</translation>
        </message>
        <message>
            <source>S&amp;ave as…</source>
            <translation>다른 이름으로 저장(&amp;A)…</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::LoadPanel</name>
        <message>
            <source>&amp;Held for</source>
            <translation>유지 시간(&amp;H)</translation>
        </message>
        <message>
            <source>Messages a s&amp;econd</source>
            <translation>초당 메시지(&amp;E)</translation>
        </message>
        <message>
            <source> s</source>
            <extracomment>Unit behind the number of seconds in a field.</extracomment>
            <translation>초</translation>
        </message>
        <message>
            <source>as fast as they come back</source>
            <extracomment>In place of 0 messages a second: the next one goes as soon as the last one has come back.</extracomment>
            <translation>응답이 오는 대로</translation>
        </message>
        <message>
            <source>This endpoint is &amp;mine, or its owner agreed: a load test of any other is an attack</source>
            <translation>내 엔드포인트이거나 소유자가 동의했습니다(&amp;M). 남의 엔드포인트에 대한 부하 시험은 공격입니다</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>중지(&amp;T)</translation>
        </message>
        <message>
            <source>S&amp;tart the load</source>
            <translation>부하 시험 시작(&amp;T)</translation>
        </message>
        <message>
            <source>How many connections does the endpoint hold?</source>
            <translation>엔드포인트는 연결을 얼마나 유지합니까?</translation>
        </message>
        <message>
            <source>Connections are being opened</source>
            <translation>연결을 여는 중</translation>
        </message>
        <message>
            <source>Connections are held and timed</source>
            <translation>연결을 유지하며 재는 중</translation>
        </message>
        <message>
            <source>The load worker is starting</source>
            <translation>부하 작업 프로세스를 시작하는 중</translation>
        </message>
        <message>
            <source>Round trip times</source>
            <translation>왕복 시간</translation>
        </message>
        <message>
            <source>Why connections failed</source>
            <translation>연결이 실패한 원인</translation>
        </message>
        <message>
            <source>Connection&amp;s</source>
            <translation>연결 수(&amp;S)</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::LogRoom</name>
        <message>
            <source>Error log of Nginx</source>
            <translation>Nginx 오류 로그</translation>
        </message>
        <message>
            <source>It is read by the helper, from the place that the configuration names.</source>
            <translation>설정에 적힌 위치에서 헬퍼가 읽습니다.</translation>
        </message>
        <message>
            <source>&amp;Follow</source>
            <translation>계속 따라가기(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Read now</source>
            <translation>지금 읽기(&amp;R)</translation>
        </message>
        <message>
            <source>The log is empty, or it has not been read yet.</source>
            <translation>로그가 비어 있거나 아직 읽지 않았습니다.</translation>
        </message>
        <message>
            <source>&amp;Error log</source>
            <translation>오류 로그(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Access log</source>
            <translation>접근 로그(&amp;A)</translation>
        </message>
        <message>
            <source>Access log of Nginx</source>
            <translation>Nginx 접근 로그</translation>
        </message>
        <message>
            <source>The configuration names no access log for this address, or nothing has been diagnosed yet.</source>
            <translation>이 주소의 접근 로그가 설정에 없거나, 아직 진단하지 않았습니다.</translation>
        </message>
        <message>
            <source>Lines of the last test: %1</source>
            <extracomment>Over a log; %1 is a number.</extracomment>
            <translation>마지막 시험의 로그: %1줄</translation>
        </message>
        <message>
            <source>&amp;Previous</source>
            <translation>이전(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>다음(&amp;N)</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::MainWindow</name>
        <message>
            <source>Open a file in the editor</source>
            <translation>편집기에서 파일 열기</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::Notice</name>
        <message>
            <source>Copy</source>
            <translation>복사</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>닫기</translation>
        </message>
        <message>
            <source>Error: %1</source>
            <translation>오류: %1</translation>
        </message>
        <message>
            <source>Use sudo instead</source>
            <translation>sudo로 진행</translation>
        </message>
        <message>
            <source>Asks for your own password through sudo and goes on with what was begun.</source>
            <translation>sudo로 본인의 암호를 묻고, 시작한 작업을 이어서 진행합니다.</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::OpinionLine</name>
        <message>
            <source>It is being asked.</source>
            <translation>확인하고 있습니다.</translation>
        </message>
        <message>
            <source>As&amp;k a stock client, too</source>
            <translation>다른 클라이언트로도 확인(&amp;K)</translation>
        </message>
        <message>
            <source>Qt's own WebSocket client is asked for the same address. It shares nothing with the test of Gate101.</source>
            <translation>Qt의 WebSocket 클라이언트로 같은 주소에 연결합니다. Gate101의 시험과는 별개의 구현입니다.</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::PhaseList</name>
        <message>
            <source>Nothing has happened yet.</source>
            <translation>아직 진행된 것이 없습니다.</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::ProblemStrip</name>
        <message>
            <source>With what was typed: %1</source>
            <translation>편집 내용 기준: %1</translation>
        </message>
        <message>
            <source>No problem in this file</source>
            <translation>이 파일에 문제 없음</translation>
        </message>
        <message numerus="yes">
            <source>%n problem(s) in this file</source>
            <translation>
                <numerusform>이 파일의 문제 %n건</numerusform>
            </translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>이전</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>다음</translation>
        </message>
        <message>
            <source>Previous problem</source>
            <translation>이전 문제</translation>
        </message>
        <message>
            <source>Next problem</source>
            <translation>다음 문제</translation>
        </message>
        <message>
            <source>Previous problem (Shift+F8)</source>
            <translation>이전 문제(Shift+F8)</translation>
        </message>
        <message>
            <source>Next problem (F8)</source>
            <translation>다음 문제(F8)</translation>
        </message>
        <message numerus="yes">
            <source>%n note(s) on this file</source>
            <translation>
                <numerusform>이 파일의 참고 %n건</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::Rail</name>
        <message>
            <source>Guide</source>
            <extracomment>Room of the window: the guided steps.</extracomment>
            <translation>길잡이</translation>
        </message>
        <message>
            <source>Editor</source>
            <extracomment>Room of the window: the configuration files.</extracomment>
            <translation>편집기</translation>
        </message>
        <message>
            <source>Live test</source>
            <translation>실시간 시험</translation>
        </message>
        <message>
            <source>Logs</source>
            <translation>로그</translation>
        </message>
        <message>
            <source>History</source>
            <extracomment>Room of the window: every change that was made.</extracomment>
            <translation>변경 이력</translation>
        </message>
        <message>
            <source>Checks</source>
            <extracomment>Room of the window: the troubleshooting list with its answers.</extracomment>
            <translation>점검</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::RecentTargets</name>
        <message>
            <source>No address has been tested yet</source>
            <translation>아직 시험한 주소가 없습니다</translation>
        </message>
        <message>
            <source>&amp;Forget these addresses</source>
            <translation>이 주소들 지우기(&amp;F)</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::ReportPage</name>
        <message>
            <source>&amp;Copy the report</source>
            <translation>보고서 복사(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Save as…</source>
            <translation>다른 이름으로 저장(&amp;S)…</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>보고서 저장</translation>
        </message>
        <message>
            <source>One page for the colleague or the ticket</source>
            <translation>동료나 티켓에 붙일 한 장</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>저장한 곳: %1</translation>
        </message>
        <message>
            <source>What was wrong, what was changed, and the proof before and after.</source>
            <translation>무엇이 문제였고 무엇을 바꿨는지, 그리고 전과 후의 증거입니다.</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>보고서</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::RequestFields</name>
        <message>
            <source>Choose…</source>
            <extracomment>Button: opens a dialog for a file.</extracomment>
            <translation>선택…</translation>
        </message>
        <message>
            <source>Client certi&amp;ficate (PEM)</source>
            <translation>클라이언트 인증서(PEM)(&amp;F)</translation>
        </message>
        <message>
            <source>Choose the client certificate</source>
            <translation>클라이언트 인증서 선택</translation>
        </message>
        <message>
            <source>Choose the key</source>
            <translation>키 파일 선택</translation>
        </message>
        <message>
            <source>Every test of this window sends these. A certificate goes with wss:// alone.</source>
            <translation>이 창의 모든 검사에 함께 적용됩니다. 인증서는 wss:// 주소에서만 보냅니다.</translation>
        </message>
        <message>
            <source>Names have neither quotes nor slashes; a comma or a space parts them.</source>
            <translation>이름에는 따옴표와 빗금을 쓸 수 없고, 쉼표나 공백으로 나눕니다.</translation>
        </message>
        <message>
            <source>Su&amp;bprotocols</source>
            <translation>하위 프로토콜(&amp;B)</translation>
        </message>
        <message>
            <source>Its ke&amp;y (empty: in the same file)</source>
            <translation>인증서의 키(비우면 같은 파일)(&amp;Y)</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::RequestPathView</name>
        <message>
            <source>%1 s</source>
            <extracomment>A duration in seconds.</extracomment>
            <translation>%1초</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <extracomment>A duration in milliseconds.</extracomment>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>Before: %1</source>
            <extracomment>Begins the thin row that shows the path before the change; %1 is such as "OK · 0.3 ms".</extracomment>
            <translation>이전: %1</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::RoundTripPlot</name>
        <message>
            <source>Round trip times</source>
            <translation>왕복 시간</translation>
        </message>
        <message>
            <source>No ping has been sent yet.</source>
            <translation>아직 Ping을 보내지 않았습니다.</translation>
        </message>
        <message>
            <source>Median %1 · slowest %2</source>
            <extracomment>Under a plot of round trip times; %1 and %2 are durations with their unit.</extracomment>
            <translation>중앙값 %1 · 최대 %2</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::StepList</name>
        <message>
            <source>Where</source>
            <extracomment>Step of the guide: which URL and which Nginx.</extracomment>
            <translation>대상</translation>
        </message>
        <message>
            <source>Diagnose</source>
            <extracomment>Step of the guide: what is wrong.</extracomment>
            <translation>진단</translation>
        </message>
        <message>
            <source>Fix</source>
            <extracomment>Step of the guide: what to change.</extracomment>
            <translation>수정</translation>
        </message>
        <message>
            <source>Apply</source>
            <extracomment>Step of the guide: make the change.</extracomment>
            <translation>적용</translation>
        </message>
        <message>
            <source>Test</source>
            <extracomment>Step of the guide: the proof.</extracomment>
            <translation>시험</translation>
        </message>
        <message>
            <source>Report</source>
            <extracomment>Step of the guide: the page for the ticket.</extracomment>
            <translation>보고서</translation>
        </message>
        <message>
            <source>%1, the present step</source>
            <extracomment>Read by a screen reader: a step of the guide and where it stands.</extracomment>
            <translation>%1, 현재 단계</translation>
        </message>
        <message>
            <source>%1, done</source>
            <translation>%1, 마침</translation>
        </message>
        <message>
            <source>%1, to come</source>
            <translation>%1, 남은 단계</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::SymptomCard</name>
        <message>
            <source>“I get 404”</source>
            <extracomment>What a person sees; between quotation marks.</extracomment>
            <translation>“404가 떠요”</translation>
        </message>
        <message>
            <source>Either the path is not the one that the application listens on, or Nginx does not pass the upgrade on and the application answers an ordinary GET. The backend is asked directly to tell the two apart.</source>
            <translation>경로가 애플리케이션의 것과 다르거나, Nginx가 업그레이드를 전달하지 않아 애플리케이션이 일반 GET으로 응답한 것입니다. 백엔드에 직접 물어 둘을 구분합니다.</translation>
        </message>
        <message>
            <source>“200, but it does not connect”</source>
            <translation>“200인데 연결이 안 돼요”</translation>
        </message>
        <message>
            <source>Something answers with an ordinary page: a fallback to index.html, or a backend that never saw the upgrade. The headers and the first bytes of the answer show which.</source>
            <translation>일반 페이지가 응답한 것입니다. index.html로 넘어갔거나, 백엔드가 업그레이드를 받지 못했습니다. 응답 헤더와 첫 바이트로 구분합니다.</translation>
        </message>
        <message>
            <source>“It is cut off every minute”</source>
            <translation>“1분마다 끊겨요”</translation>
        </message>
        <message>
            <source>Nginx closes a connection on which nothing was sent for proxy_read_timeout, which is 60 seconds unless it is set. The timeouts in force are read from the configuration.</source>
            <translation>Nginx는 proxy_read_timeout 동안 오가는 것이 없으면 연결을 닫습니다. 기본값은 60초입니다. 실제로 적용되는 timeout을 설정에서 읽습니다.</translation>
        </message>
        <message>
            <source>“Only polling works”</source>
            <translation>“polling만 돼요”</translation>
        </message>
        <message>
            <source>The library falls back to ordinary requests when the upgrade is refused. The upgrade itself is tested by hand, without a library in between.</source>
            <translation>업그레이드가 거부되면 라이브러리는 일반 요청으로 물러납니다. 라이브러리 없이 업그레이드 자체를 직접 시험합니다.</translation>
        </message>
        <message>
            <source>“502 or no answer”</source>
            <translation>“502거나 응답이 없어요”</translation>
        </message>
        <message>
            <source>Nginx does not reach the backend: it is not running, listens elsewhere, or the port in proxy_pass is another one. The port and its process are looked up.</source>
            <translation>Nginx가 백엔드에 닿지 못한 것입니다. 실행 중이 아니거나, 다른 곳에서 듣거나, proxy_pass의 포트가 다릅니다. 포트와 그 프로세스를 찾아봅니다.</translation>
        </message>
        <message>
            <source>What do you see?</source>
            <translation>어떤 증상입니까?</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::TestPage</name>
        <message>
            <source>&amp;Keep the change (%1)</source>
            <extracomment>Button: keeps the change; %1 are the seconds until it would revert by itself.</extracomment>
            <translation>변경 유지(&amp;K) (%1)</translation>
        </message>
        <message>
            <source>See the re&amp;port</source>
            <translation>보고서 보기(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Revert</source>
            <translation>되돌리기(&amp;R)</translation>
        </message>
        <message>
            <source>Test a&amp;gain</source>
            <translation>다시 시험(&amp;G)</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>파일 %n개</numerusform>
            </translation>
        </message>
        <message>
            <source>Applied at %1 · %2</source>
            <extracomment>Beside the buttons; %1 is a time, %2 is "2 files".</extracomment>
            <translation>적용 %1 · %2</translation>
        </message>
        <message>
            <source>The URL is being tested</source>
            <translation>URL을 시험하는 중입니다</translation>
        </message>
        <message>
            <source>The change is being taken back</source>
            <translation>변경을 되돌리는 중입니다</translation>
        </message>
        <message>
            <source>The change is not confirmed yet. It reverts by itself in %1 s.</source>
            <translation>변경은 아직 확정되지 않았습니다. %1초 뒤 자동으로 되돌립니다.</translation>
        </message>
        <message>
            <source>The change is kept. It can be undone at any time under History.</source>
            <translation>변경을 확정했습니다. 변경 이력에서 언제든지 취소할 수 있습니다.</translation>
        </message>
        <message>
            <source>The change is taken back. The files are as they were before.</source>
            <translation>변경을 되돌렸습니다. 파일은 이전 그대로입니다.</translation>
        </message>
        <message>
            <source>Time by stage</source>
            <translation>단계별 시간</translation>
        </message>
        <message>
            <source>Round trip (ping)</source>
            <translation>왕복 시간 (ping)</translation>
        </message>
        <message>
            <source>It does not work after the change, so taking it back is proposed. It reverts by itself in %1 s.</source>
            <translation>변경 후에도 연결되지 않아 되돌리기를 제안합니다. %1초 후 자동으로 되돌립니다.</translation>
        </message>
        <message>
            <source>&amp;Wait one more minute</source>
            <extracomment>Button: the change waits a minute longer before it reverts by itself.</extracomment>
            <translation>1분 더 기다리기(&amp;W)</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::TopBar</name>
        <message>
            <source>This computer</source>
            <translation>이 컴퓨터</translation>
        </message>
        <message>
            <source>My own Nginx</source>
            <translation>직접 실행하는 Nginx</translation>
        </message>
        <message>
            <source>Practice site</source>
            <translation>연습 사이트</translation>
        </message>
        <message>
            <source>Where we work: %1</source>
            <translation>작업 대상: %1</translation>
        </message>
        <message>
            <source>URL of the WebSocket</source>
            <translation>WebSocket URL</translation>
        </message>
        <message>
            <source>Test c&amp;onnection</source>
            <translation>연결 시험(&amp;O)</translation>
        </message>
        <message>
            <source>Language: Korean</source>
            <extracomment>Read by a screen reader: buttons that switch the language.</extracomment>
            <translation>언어: 한국어</translation>
        </message>
        <message>
            <source>Language: English</source>
            <translation>언어: 영어</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>도움말</translation>
        </message>
        <message>
            <source>Help about this page (F1)</source>
            <translation>이 페이지의 도움말 (F1)</translation>
        </message>
        <message>
            <source>Last addresses</source>
            <translation>최근 주소</translation>
        </message>
        <message>
            <source>Last addresses (Down)</source>
            <translation>최근 주소 (아래쪽 화살표)</translation>
        </message>
        <message>
            <source>Test the connection (F5)</source>
            <translation>연결 시험 (F5)</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::Waterfall</name>
        <message>
            <source>Time by stage</source>
            <translation>단계별 시간</translation>
        </message>
        <message>
            <source>No times yet.</source>
            <translation>아직 측정한 시간이 없습니다.</translation>
        </message>
    </context>
    <context>
        <name>gate101::ui::WherePage</name>
        <message>
            <source>&amp;Diagnose</source>
            <translation>진단(&amp;D)</translation>
        </message>
        <message>
            <source>Which WebSocket URL does not connect?</source>
            <translation>어떤 WebSocket URL이 연결되지 않습니까?</translation>
        </message>
        <message>
            <source>Gate101 follows the request from here to the backend and says where it fails. Nothing is changed before you have seen it.</source>
            <translation>여기에서 백엔드까지 요청을 따라가며 어디에서 실패하는지 알려 줍니다. 먼저 보여 드리기 전에는 아무것도 바꾸지 않습니다.</translation>
        </message>
        <message>
            <source>&amp;URL of the WebSocket</source>
            <translation>WebSocket URL(&amp;U)</translation>
        </message>
        <message>
            <source>The address that the client uses, beginning with ws:// or wss://.</source>
            <translation>클라이언트가 쓰는 주소입니다. ws:// 또는 wss://로 시작합니다.</translation>
        </message>
        <message>
            <source>Address of the &amp;backend (optional)</source>
            <translation>백엔드 주소(&amp;B) (선택)</translation>
        </message>
        <message>
            <source>Read from the configuration, for example localhost:3030</source>
            <translation>비워 두면 설정에서 읽음, 예: localhost:3030</translation>
        </message>
        <message>
            <source>Which Nginx?</source>
            <translation>어느 Nginx입니까?</translation>
        </message>
        <message>
            <source>The Nginx of this computer</source>
            <translation>이 컴퓨터의 Nginx</translation>
        </message>
        <message>
            <source>Changes are made by a small helper that asks for the administrator's password. Reading needs none.</source>
            <translation>변경은 관리자 암호를 묻는 작은 헬퍼가 합니다. 읽기에는 암호가 필요 없습니다.</translation>
        </message>
        <message>
            <source>My own Nginx in a folder</source>
            <translation>폴더에서 직접 실행하는 Nginx</translation>
        </message>
        <message>
            <source>An Nginx that you run yourself, with its own main file and ports. No password is needed.</source>
            <translation>자체 주 설정 파일과 포트로 직접 실행하는 Nginx입니다. 암호가 필요 없습니다.</translation>
        </message>
        <message>
            <source>Practice site</source>
            <translation>연습 사이트</translation>
        </message>
        <message>
            <source>A real Nginx and a real backend in a folder of their own, broken on purpose. Nothing of this computer is touched.</source>
            <translation>별도 폴더에서 도는 실제 Nginx와 백엔드로, 일부러 고장 나 있습니다. 이 컴퓨터의 설정은 건드리지 않습니다.</translation>
        </message>
        <message>
            <source>&amp;Main configuration file</source>
            <translation>주 설정 파일(&amp;M)</translation>
        </message>
    </context>
</TS>
