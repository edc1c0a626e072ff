// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a program and lets something happen to it at its N-th system call, counted over all of them: it is
// killed before the call, the call fails, or the file system is cut off as by a power cut. strace counts per
// name, which needs a run per name and misses the names that nobody thought of.
//
//   faultat [--log FILE] [--after hello|hardened] [--at N | --nth N] [--nr NUMBER] [--fault
//   kill|cut:FOLDER|ERRNO]
//           [--alone TEXT] PROGRAM ARGUMENT...
//
// --log      the numbers of all counted calls, one per line, in decimal
// --after    counting begins behind the first write to standard output (hello), or behind
// prctl(PR_SET_DUMPABLE)
// --nr       the N-th or the first later call that has this number; without --at and --nth all of them fail
// --nth      counts only the calls with the number of --nr: how often a program waits or looks varies, how
// often
//            it renames does not
// --alone    before a kill, the watchdogs whose command line names TEXT are killed too: nobody is left to
// mend

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dirent.h>
#include <elf.h>
#include <fcntl.h>
#include <fstream>
#include <iterator>
#include <string>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/user.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace {

struct Options
{
    std::string log;
    std::string after;
    std::string fault;
    std::string alone;
    long at = 0;
    long number = -1;
    bool alike = false; ///< Only calls of that number are counted.
    char **command = nullptr;
};

long numberOf(const char *text)
{
    long value = -1;
    std::from_chars(text, text + std::strlen(text), value);
    return value;
}

Options readOptions(char **argv)
{
    Options options;
    for (++argv; *argv != nullptr && std::strncmp(*argv, "--", 2) == 0 && argv[1] != nullptr; argv += 2) {
        const std::string name = *argv;
        if (name == "--log") {
            options.log = argv[1];
        } else if (name == "--after") {
            options.after = argv[1];
        } else if (name == "--fault") {
            options.fault = argv[1];
        } else if (name == "--alone") {
            options.alone = argv[1];
        } else if (name == "--at") {
            options.at = numberOf(argv[1]);
        } else if (name == "--nth") {
            options.at = numberOf(argv[1]);
            options.alike = true;
        } else if (name == "--nr") {
            options.number = numberOf(argv[1]);
        }
    }
    options.command = argv;
    return options;
}

std::string commandLineOf(const std::string &pid)
{
    std::ifstream file("/proc/" + pid + "/cmdline");
    return {std::istreambuf_iterator<char>(file), {}};
}

/// True when there was one.
bool endWatchdogs(const std::string &text)
{
    bool found = false;
    DIR *folder = ::opendir("/proc");
    while (const dirent *entry = folder != nullptr ? ::readdir(folder) : nullptr) {
        const auto *name = static_cast<const char *>(entry->d_name);
        const std::string line = commandLineOf(name);
        if (line.compare(0, 16, "gate101-watchdog") == 0 && line.find(text) != std::string::npos) {
            ::kill(static_cast<pid_t>(numberOf(name)), SIGKILL);
            found = true;
        }
    }
    if (folder != nullptr) {
        ::closedir(folder);
    }
    return found;
}

/// The file system takes no more writes, and what was not on the disk is lost; its journal is not flushed.
void cutPower(const std::string &folder)
{
    constexpr unsigned shutdownCall = _IOR('X', 125, unsigned);
    unsigned withoutFlush = 2;
    const int fd = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0 || ::ioctl(fd, shutdownCall, &withoutFlush) != 0) {
        std::perror("faultat: cut");
        std::_Exit(99);
    }
}

class Tracer
{
public:
    Tracer(Options options, pid_t pid)
        : m_options(std::move(options))
        , m_pid(pid)
        , m_counting(m_options.after.empty())
    {
    }

    int run()
    {
        int status = 0;
        int signal = 0;
        ::waitpid(m_pid, &status, 0);
        ::ptrace(PTRACE_SETOPTIONS, m_pid, nullptr, PTRACE_O_TRACESYSGOOD | PTRACE_O_EXITKILL);
        do {
            // Fails on a tracee that is dying; its end is waited for all the same.
            ::ptrace(PTRACE_SYSCALL, m_pid, nullptr, signal);
            if (::waitpid(m_pid, &status, 0) != m_pid) {
                break;
            }
            const int stop = WIFSTOPPED(status) ? WSTOPSIG(status) : 0;
            signal = stop == (SIGTRAP | 0x80) || stop == SIGTRAP ? 0 : stop;
            if (stop == (SIGTRAP | 0x80)) {
                systemCall();
            }
        } while (WIFSTOPPED(status));
        writeLog();
        return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    }

private:
    void systemCall()
    {
        __ptrace_syscall_info info{};
        ::ptrace(PTRACE_GET_SYSCALL_INFO, m_pid, sizeof info, &info);
        if (info.op == PTRACE_SYSCALL_INFO_ENTRY) {
            entered(static_cast<long>(info.entry.nr), info.entry.args);
        } else if (info.op == PTRACE_SYSCALL_INFO_EXIT) {
            left();
        }
    }

    void entered(long number, const std::uint64_t *arguments)
    {
        m_begins = !m_counting &&
                   (m_options.after == "hello" ? number == SYS_write && arguments[0] == STDOUT_FILENO
                                               : number == SYS_prctl && arguments[0] == PR_SET_DUMPABLE);
        if (!m_counting) {
            return;
        }
        m_calls.push_back(number);
        const bool every = m_options.at == 0 && m_options.number >= 0;
        const long counted = m_options.alike ? std::count(m_calls.begin(), m_calls.end(), m_options.number)
                                             : static_cast<long>(m_calls.size());
        const bool reached = every || (m_options.at > 0 && counted >= m_options.at && !m_done);
        if (!reached || (m_options.number >= 0 && number != m_options.number)) {
            return;
        }
        m_done = true;
        const std::string &fault = m_options.fault;
        if (fault.compare(0, 4, "cut:") == 0 || fault == "kill") {
            if (!m_options.alone.empty()) {
                // Until they are gone: one that is dying may still get the lock.
                while (endWatchdogs(m_options.alone)) {
                    ::usleep(1000);
                }
            }
            if (fault != "kill") {
                cutPower(fault.substr(4));
            }
            ::kill(m_pid, SIGKILL);
        } else {
            m_error = numberOf(fault.c_str());
            // Linux closes a descriptor even when close() reports an error.
            if (number != SYS_close) {
                setRegister(false, -1);
            }
        }
    }

    void left()
    {
        m_counting = m_counting || m_begins;
        m_begins = false;
        if (m_error > 0) {
            setRegister(true, -m_error);
            m_error = 0;
        }
    }

    /// The number of the call on entry, its result on exit.
    void setRegister(bool result, long value) const
    {
#if defined(__x86_64__)
        user_regs_struct registers{};
        ::ptrace(PTRACE_GETREGS, m_pid, nullptr, &registers);
        (result ? registers.rax : registers.orig_rax) = static_cast<unsigned long long>(value);
        ::ptrace(PTRACE_SETREGS, m_pid, nullptr, &registers);
#elif defined(__aarch64__)
        user_regs_struct registers{};
        int number = static_cast<int>(value);
        iovec area{&registers, sizeof registers};
        if (!result) {
            area = {&number, sizeof number};
            ::ptrace(PTRACE_SETREGSET, m_pid, NT_ARM_SYSTEM_CALL, &area);
            return;
        }
        ::ptrace(PTRACE_GETREGSET, m_pid, NT_PRSTATUS, &area);
        registers.regs[0] = static_cast<unsigned long long>(value);
        ::ptrace(PTRACE_SETREGSET, m_pid, NT_PRSTATUS, &area);
#else
#error "faultat does not know where this machine keeps the result of a system call"
#endif
    }

    void writeLog() const
    {
        if (m_options.log.empty()) {
            return;
        }
        std::ofstream file(m_options.log);
        for (const long call : m_calls) {
            file << call << '\n';
        }
    }

    Options m_options;
    pid_t m_pid;
    std::vector<long> m_calls;
    long m_error = 0;
    bool m_counting;
    bool m_begins = false;
    bool m_done = false;
};

} // namespace

int main(int, char **argv)
{
    Options options = readOptions(argv);
    if (*options.command == nullptr) {
        std::fprintf(stderr, "usage: faultat [OPTION VALUE]... PROGRAM ARGUMENT...\n");
        return 2;
    }
    const pid_t child = ::fork();
    if (child == 0) {
        ::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr);
        ::raise(SIGSTOP);
        ::execv(*options.command, options.command);
        ::_exit(98);
    }
    // The other end of the pipes must see the program's end, not ours.
    ::close(STDIN_FILENO);
    ::close(STDOUT_FILENO);
    return Tracer(std::move(options), child).run();
}
