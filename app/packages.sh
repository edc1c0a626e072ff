# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Shared by app/run and tests/run: which packages are needed and why, and how they are installed.

# name[/other name] | program that makes it unnecessary, or - | required or optional | why | 이유
app_packages() {
    cat <<'LIST'
cmake|cmake|required|configures the build|빌드 구성
ninja-build|ninja|required|runs the build|빌드 실행
g++|g++|required|C++20 compiler|C++20 컴파일러
qt6-base-dev|-|required|Qt 6: window, network, TLS|Qt 6: 창, 네트워크, TLS
qt6-websockets-dev/libqt6websockets6-dev|-|required|Qt 6 WebSocket, a stock client to ask|Qt 6 WebSocket: 비교용 클라이언트
qt6-tools-dev|-|required|Qt 6 translation tools for CMake|CMake용 Qt 6 번역 도구
qt6-l10n-tools|-|required|compiles the Korean and English texts|한국어·영어 문장 컴파일
qt6-translations-l10n|-|required|Korean texts of Qt's own buttons|Qt 기본 버튼의 한국어 문장
libqt6svg6|-|required|draws the icons|아이콘 표시
libqscintilla2-qt6-dev|-|required|editor for the configuration files|설정 파일 편집기
libexpected-dev|-|required|header for results without exceptions|예외 없는 결과 값용 헤더
libssl-dev|-|required|TLS of the load test|부하 시험의 TLS
libpcre2-dev|-|required|regular expressions as Nginx reads them|Nginx와 같은 정규식 해석
nginx|nginx|required|the Nginx of the practice site|연습 사이트의 Nginx
openssl|openssl|required|makes the certificate of the practice site|연습 사이트의 인증서 생성
fonts-noto-cjk|-|optional|Korean letters in the window|창의 한글 글꼴
qt6-wayland|-|optional|the window on a Wayland desktop|Wayland 데스크톱의 창
LIST
}

test_packages() {
    app_packages
    cat <<'LIST'
nodejs|node|optional|runs the real Express and ws backend|실제 Express + ws 백엔드 실행
npm|npm|optional|fetches express and ws as the lock file pins them|잠금 파일에 고정된 express, ws 설치
python3-websockets|-|optional|a second independent WebSocket server|또 하나의 독립적인 WebSocket 서버
xvfb|Xvfb|optional|a real X server for the window test|창 테스트용 X 서버
adwaita-qt6|-|optional|the style of a GNOME desktop|GNOME 데스크톱의 스타일
xdotool|xdotool|optional|types and clicks in the window test|창 테스트의 입력과 클릭
clang|clang++|optional|builds the fuzz target|퍼즈 대상 빌드
libclang-rt-dev/libclang-rt-14-dev|-|optional|libFuzzer and its sanitizers|libFuzzer와 새니타이저
dpkg-dev|dpkg-shlibdeps|optional|finds what the package depends on|패키지 의존성 확인
lintian|lintian|optional|checks the package|패키지 검사
desktop-file-utils|desktop-file-validate|optional|checks the desktop entry|데스크톱 항목 검사
appstream|appstreamcli|optional|checks the software centre's entry|소프트웨어 센터 정보 검사
man-db|man|optional|checks the manual pages|설명서 검사
pkexec/policykit-1|pkexec|optional|the installed helper, as a person starts it|사용자가 실행하는 설치된 헬퍼
polkitd/policykit-1|pkaction|optional|answers pkexec, in a private namespace|별도 네임스페이스에서 pkexec에 응답
sudo|sudo|optional|the other way to the installed helper|설치된 헬퍼의 다른 실행 방법
dbus|dbus-daemon|optional|carries what pkexec and polkit say|pkexec와 polkit의 통신
acl|setfacl|optional|makes access lists that a change must keep|변경 후에도 유지할 접근 목록 만들기
attr|setfattr|optional|makes extended attributes that a change must keep|변경 후에도 유지할 확장 속성 만들기
e2fsprogs|mkfs.ext4|optional|makes file systems to try to break|시험용 파일 시스템 만들기
strace|strace|optional|kills the helper at every system call|시스템 호출마다 헬퍼 강제 종료
systemd|systemctl|optional|boots a machine of its own for the tests|시험 전용 시스템 부팅
dbus|dbus-daemon|optional|the system bus of that machine|그 시스템의 시스템 버스
iproute2|ip|optional|the network of that machine|그 시스템의 네트워크
nftables|nft|optional|the kernel judges what is said about a firewall|방화벽 판단을 커널로 검증
LIST
}

lint_packages() {
    cat <<'LIST'
clang-format|clang-format|optional|checks the layout of the sources|소스 형식 검사
clang-tidy|clang-tidy|optional|checks the sources for mistakes|소스 오류 검사
shellcheck|shellcheck|optional|checks the shell scripts|셸 스크립트 검사
LIST
}

# say ENGLISH KOREAN: one of the two, by the locale.
say() {
    case "${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}" in
    ko*) printf '%s\n' "$2" ;;
    *) printf '%s\n' "$1" ;;
    esac
}

has_program() {
    [ "$1" != - ] && PATH="$PATH:/usr/local/sbin:/usr/sbin:/sbin" command -v "$1" >/dev/null 2>&1
}

is_installed() {
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# Of alternative names, the one that this distribution has.
available_name() {
    local name
    for name in ${1//\// }; do
        if apt-cache show "$name" >/dev/null 2>&1; then
            printf '%s' "$name"
            return
        fi
    done
    printf '%s' "${1%%/*}"
}

is_satisfied() { # names program
    local name
    has_program "$2" && return 0
    for name in ${1//\// }; do
        is_installed "$name" && return 0
    done
    return 1
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo -- "$@"; fi
}

other_distributions() {
    say 'This machine has no apt-get. The packages are called (not tried):' \
        '이 시스템에는 apt-get이 없습니다. 패키지 이름(시험하지 않음):'
    cat <<'LIST'
  Fedora    cmake ninja-build gcc-c++ qt6-qtbase-devel qt6-qtwebsockets-devel qt6-qttools-devel
            qt6-qttranslations qt6-qtsvg qscintilla-qt6-devel expected-devel pcre2-devel openssl-devel nginx openssl google-noto-sans-cjk-fonts
  Arch      cmake ninja gcc qt6-base qt6-websockets qt6-tools qt6-translations qt6-svg qscintilla-qt6
            tl-expected pcre2 nginx openssl noto-fonts-cjk
  openSUSE  cmake ninja gcc-c++ qt6-base-devel qt6-websockets-devel qt6-tools-devel qt6-linguist-devel
            qt6-translations libQt6Svg6 libqscintilla_qt6-devel tl-expected-devel pcre2-devel libopenssl-devel nginx openssl noto-sans-cjk-fonts
LIST
    say 'Then: cmake --preset release && cmake --build --preset release && build/release/bin/gate101 practice' \
        '설치 후: cmake --preset release && cmake --build --preset release && build/release/bin/gate101 practice'
}

readonly policy=/usr/sbin/policy-rc.d
readonly policy_saved=/usr/sbin/policy-rc.d.gate101-saved

restore_policy() {
    if [ "${policy_ours:-no}" = yes ]; then
        as_root rm -f "$policy"
        if [ -e "$policy_saved" ]; then as_root mv "$policy_saved" "$policy"; fi
        policy_ours=no
    fi
}

# While nginx is being installed, its server must not be started: port 80 is the user's. An existing policy
# that refuses already is left alone; one that allows it is asked for every other service.
refuse_nginx_start() {
    if [ -e "$policy_saved" ]; then # an earlier run was killed
        as_root mv -f "$policy_saved" "$policy"
    fi
    local code=0
    if [ -x "$policy" ]; then
        "$policy" nginx start >/dev/null 2>&1 || code=$?
        if [ "$code" -eq 101 ]; then return; fi
        as_root cp -a "$policy" "$policy_saved"
    fi
    policy_ours=yes
    # shellcheck disable=SC2016 # the inner shell expands it
    as_root sh -c 'cat >"$1.new" && chmod 755 "$1.new" && mv "$1.new" "$1"' sh "$policy" <<POLICY
#!/bin/sh
# Temporary, while Gate101 installs nginx: it must not be started. Remove it if it was left behind.
case "\$1" in nginx*) exit 101 ;; esac
[ -x $policy_saved ] || exit 0
exec $policy_saved "\$@"
POLICY
}

disable_nginx() {
    if command -v systemctl >/dev/null 2>&1; then
        as_root systemctl disable nginx >/dev/null 2>&1 || true
    elif command -v update-rc.d >/dev/null 2>&1; then
        as_root update-rc.d nginx disable >/dev/null 2>&1 || true
    fi
    say 'nginx was installed for the practice site only: it is not running and does not start at boot.' \
        'nginx는 연습 사이트용으로만 설치했습니다: 지금 실행되지 않고 부팅할 때도 시작되지 않습니다.'
    say '  To enable the system service: sudo systemctl enable --now nginx' \
        '  시스템 서비스로 쓰려면: sudo systemctl enable --now nginx'
}

# Also after an interruption: what apt has finished by then must not start at the next boot.
settle_nginx() { # yes when nginx was to be installed
    restore_policy
    if [ "$1" = yes ] && is_installed nginx; then disable_nginx; fi
}

apt_install() {
    as_root env DEBIAN_FRONTEND=noninteractive NEEDRESTART_SUSPEND=1 apt-get install -y -q \
        --no-install-recommends "$@" </dev/null
}

may_become_root() {
    [ "$(id -u)" -eq 0 ] && return 0
    command -v sudo >/dev/null 2>&1 || return 1
    sudo -n true 2>/dev/null || [ -t 0 ]
}

# ensure_packages STAMP LISTER: installs what the list names and this machine lacks. The stamp holds the list
# that was satisfied, so that the next run asks nobody. Returns 1 when a required package cannot be had.
ensure_packages() {
    local stamp=$1 lister=$2 list hash names program kind why_en why_ko name
    local required=() optional=() with_nginx=no failed=no
    list=$($lister)
    hash=$(printf '%s' "$list" | sha256sum | cut -d' ' -f1)
    if [ "$(cat "$stamp" 2>/dev/null)" = "$hash" ]; then return 0; fi
    if ! command -v apt-get >/dev/null 2>&1; then
        other_distributions
        exit 2
    fi

    while IFS='|' read -r names program kind why_en why_ko; do
        if is_satisfied "$names" "$program"; then continue; fi
        if [ ${#required[@]} -eq 0 ] && [ ${#optional[@]} -eq 0 ]; then
            say 'These packages are missing and will be installed with apt-get:' \
                '다음 패키지가 없어 apt-get으로 설치합니다:'
        fi
        name=$(available_name "$names")
        say "  $name: $why_en" "  $name: $why_ko"
        if [ "$name" = nginx ]; then with_nginx=yes; fi
        if [ "$kind" = required ]; then required+=("$name"); else optional+=("$name"); fi
    done <<<"$list"

    if [ ${#required[@]} -gt 0 ] || [ ${#optional[@]} -gt 0 ]; then
        if ! may_become_root; then
            say "They can only be installed as root. Please run: apt-get install --no-install-recommends ${required[*]} ${optional[*]}" \
                "root 권한이 필요합니다. root로 실행할 명령: apt-get install --no-install-recommends ${required[*]} ${optional[*]}"
            [ ${#required[@]} -eq 0 ] # the optional ones may stay away
            return
        fi
        trap 'settle_nginx "$with_nginx"' EXIT
        trap 'exit 130' INT
        trap 'exit 143' TERM
        as_root apt-get update -q </dev/null || true # offline, the lists that are there may do
        if [ "$with_nginx" = yes ]; then refuse_nginx_start; fi
        if [ ${#required[@]} -gt 0 ]; then apt_install "${required[@]}" || failed=yes; fi
        if [ "$failed" = no ]; then
            for name in "${optional[@]}"; do
                apt_install "$name" || say "Not installed: $name (optional)" "설치 안 됨: $name (선택 항목)"
            done
        fi
        settle_nginx "$with_nginx"
        trap - EXIT INT TERM
        if [ "$failed" = yes ]; then
            say "apt-get could not install them; its message is above. Without a network, install them by hand: ${required[*]}" \
                "apt-get으로 설치하지 못했습니다. 위의 메시지를 확인하십시오. 네트워크가 없으면 직접 설치할 패키지: ${required[*]}"
            return 1
        fi
    fi
    mkdir -p "$(dirname "$stamp")"
    printf '%s\n' "$hash" >"$stamp"
}

# How many compilers at once: one per processor, and one per gigabyte that is free.
build_jobs() {
    local processors gigabytes
    processors=$(nproc)
    gigabytes=$(awk '/^MemAvailable/ { print int($2 / 1048576) }' /proc/meminfo)
    if [ "${gigabytes:-1}" -lt 1 ]; then gigabytes=1; fi
    if [ "$gigabytes" -lt "$processors" ]; then echo "$gigabytes"; else echo "$processors"; fi
}

# build PRESET: configures once, then lets ninja find out what is to do.
build() {
    if command -v ccache >/dev/null 2>&1; then
        export CMAKE_CXX_COMPILER_LAUNCHER=${CMAKE_CXX_COMPILER_LAUNCHER-ccache} CCACHE_NOHASHDIR=1
    fi
    if [ ! -f "build/$1/build.ninja" ]; then
        cmake --preset "$1" >"build/$1.log" 2>&1 || {
            cat "build/$1.log"
            return 1
        }
    fi
    cmake --build --preset "$1" -j "$(build_jobs)"
}
