// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QJsonArray>
#include <QJsonObject>

/// The wire between an unprivileged client and the helper: JSON lines, UTF-8, one object per line.
///
///   helper, first line  {"gate101":"hello","proto":[1],"build":"0.1.0","mode":"user"|"installed","nonce":S,
///                        "root":S,"main":S,"recovered":[{"tx":S,"state":S}...]}
///                       (state: "rolled-back", "conflict", or "unreadable" for a damaged record, left alone)
///   request             {"v":1,"id":N,"op":S,"args":{...}}
///   event               {"event":"progress","id":N,"phase":S,"ms":N}   (id of the request that is running)
///   answer              {"id":N,"ok":true,"result":{...}} or
///   {"id":N,"ok":false,"error":{"code":S,"facts":{S:S}}}
///
/// One request is in flight at a time. Paths are relative to the root that the helper was started for. File
/// bytes travel as standard base64 together with their lower-case hexadecimal SHA-256. Nothing on the wire
/// names a program, a unit, or a file outside the root.
namespace gate101::helper {

inline constexpr int protocolVersion = 1;

/// What either side accepts from the other, in bytes unless said otherwise. What exceeds a cap is refused
/// whole.
namespace caps {
inline constexpr qsizetype line = qsizetype(4) * 1024 * 1024;
inline constexpr int jsonDepth = 16; ///< Nested arrays and objects.
inline constexpr int jsonMembers =
    65536; ///< Commas and colons of one line, a count: memory per byte is bounded.
inline constexpr qsizetype file = qsizetype(1024) * 1024;
inline constexpr qsizetype transactionFiles = 256; ///< Changes in one transaction, a count.
inline constexpr qsizetype transactionBytes = qsizetype(16) * 1024 * 1024;
inline constexpr qsizetype noiseBeforeHello = qsizetype(64) * 1024;
inline constexpr qsizetype path = 255;
inline constexpr int pathComponents = 8;
inline constexpr qsizetype treeEntries = 4096;
inline constexpr qsizetype shownBytes =
    qsizetype(2) * 1024 * 1024; ///< File bytes in one answer of tx_show or logs.
inline constexpr int keptTransactions = 50;
inline constexpr int confirmSecondsMost = 3600;
} // namespace caps

/// The whole list of verbs, with arguments -> result keys. Every argument is required unless marked with `?`;
/// an argument that is not listed is refused.
///
/// - status        {} -> running, master, workers [pid], draining (old workers that are shutting down),
/// listeners
///                   [{address, port, pid, program}], established (connections that a restart would cut),
///                   nginx, version (text of `nginx -V`), main, root, prefix, pid_file, error_log, manager
///                   (systemd|service|signals), unit (systemd unit that the master belongs to, or ""),
///                   trouble (an error code when something about the master is not as it should be, else ""),
///                   trouble_facts {S: S}, unconfirmed {tx, remaining_ms} or null
/// - list_tree     {} -> entries [{path, kind (file|link|directory|other), size, mode, mtime, target?}],
///                   skipped [{path, reason}], truncated
/// - read_file     {path} -> path, target (differs from path when a link was followed), bytes, sha256, size,
/// mode
/// - ports         {port} -> port, listeners [{address, port, uid, pid, program}] (pid 0: of another user)
/// - firewall      {} -> nftables {state (absent|answered|refused|failed), text} (its JSON), ufw {state,
/// text}, firewalld
///                   {state, text}, ufw_enabled (as its configuration says), legacy (rules that nft does not
///                   list)
/// - tx_begin      {} -> tx. One transaction may be open; an older open one that was not applied is dropped.
/// - tx_stage      {tx, action (put|delete|symlink), path, base, bytes? (put), target? (symlink)} -> path
/// (where it
///                   will be written), via (the link that led there, or ""). `base` is the SHA-256 of what
///                   the user saw, "absent", or "link:TARGET" for a symbolic link itself.
/// - tx_check      {tx} -> verdict (pass|fail|cannot-verify), reason, file, line, message, warnings [S],
///                   sensitive [{file, line, directive, value}] (lines that the changes bring in and that
///                   load code, choose the user, or write elsewhere), obstacles [{address, problem
///                   (busy|needs-restart), pid, program}], leftovers [absolute path of a loaded file that an
///                   editor or a package manager left]
/// - tx_apply      {tx, confirm_s (1..3600), action (reload|restart|none)} -> tx, state "unconfirmed",
///                   remaining_ms, checked (verdict of the check before), master, workers, draining, dropped,
///                   notes, weak (the file system could not exchange two names: a change in the moment of
///                   writing is lost), ms
/// - tx_confirm    {tx} -> tx, state "committed", kept [paths of which the state folder holds an edit that
///                   somebody made in the moment of writing, as theirs-N]
/// - tx_extend     {tx, confirm_s (1..3600)} -> tx, state "unconfirmed", remaining_ms: it waits so long from
/// now
/// - tx_rollback   {tx} -> tx, state ("rolled-back" | "conflict"), kept [paths that somebody else edited]
/// - tx_list       {} -> transactions [{tx, time (ISO 8601, UTC), state, files [path], who, undoes, action,
///                   reason, kept [path], remaining_ms}], newest first. Of one whose record is damaged: state
///                   "unreadable", reason, and nothing else.
/// - tx_show       {tx, path?} -> the same keys and changes [{path, action, via, old {kind, sha256, bytes?,
///                   target?}, new {...}}], omitted (true when bytes were left out as too many: ask by path)
/// - tx_undo       {tx} -> tx (a new open transaction that restores the old bytes), files [path]
/// - service       {action (test|reload|restart|start|stop)} -> test: verdict as tx_check; else running,
/// master,
///                   workers, draining, dropped (established connections that were cut), notes
///                   ["start-limit-reset": systemd's count of failed starts was in the way], ms
/// - logs          {offset (from the end when negative), limit} -> bytes, offset, next, size, file
namespace op {
inline constexpr QLatin1StringView status{"status"};
inline constexpr QLatin1StringView listTree{"list_tree"};
inline constexpr QLatin1StringView readFile{"read_file"};
inline constexpr QLatin1StringView ports{"ports"};
inline constexpr QLatin1StringView firewall{"firewall"};
inline constexpr QLatin1StringView begin{"tx_begin"};
inline constexpr QLatin1StringView stage{"tx_stage"};
inline constexpr QLatin1StringView check{"tx_check"};
inline constexpr QLatin1StringView apply{"tx_apply"};
inline constexpr QLatin1StringView confirm{"tx_confirm"};
inline constexpr QLatin1StringView extend{"tx_extend"};
inline constexpr QLatin1StringView rollback{"tx_rollback"};
inline constexpr QLatin1StringView list{"tx_list"};
inline constexpr QLatin1StringView show{"tx_show"};
inline constexpr QLatin1StringView undo{"tx_undo"};
inline constexpr QLatin1StringView service{"service"};
inline constexpr QLatin1StringView logs{"logs"};
} // namespace op

/// Error codes of the wire; they never change. Facts in braces. An error of tx_apply also has `step` (the
/// phase that failed) and `state` ("untouched", "rolled-back" or "conflict").
namespace code {
inline constexpr const char *protocol = "E_PROTO";         ///< {reason, field?}
inline constexpr const char *version = "E_VERSION";        ///< {theirs, ours}
inline constexpr const char *unknownOperation = "E_OP";    ///< {op}
inline constexpr const char *argument = "E_ARG";           ///< {field, reason}
inline constexpr const char *path = "E_PATH";              ///< {file}: outside the root or not a plain name
inline constexpr const char *symlink = "E_SYMLINK";        ///< {file, target}: a link that leads elsewhere
inline constexpr const char *notFound = "E_NOT_FOUND";     ///< {file}
inline constexpr const char *notRegular = "E_NOT_REGULAR"; ///< {file}
inline constexpr const char *hardlink = "E_HARDLINK";      ///< {file}
inline constexpr const char *secret = "E_SECRET";          ///< {file}: a private key is never sent
inline constexpr const char *tooLarge = "E_TOO_LARGE";     ///< {file?, limit}
inline constexpr const char *conflict = "E_CONFLICT"; ///< {file}: not what the user saw; nothing was changed
inline constexpr const char *treeChanged =
    "E_TREE_CHANGED"; ///< {file}: another file that Nginx loads is not what was checked; nothing was changed
inline constexpr const char *sensitive = "E_SENSITIVE";   ///< {file, line, directive}: never changed by us
inline constexpr const char *io = "E_IO";                 ///< {file, reason}
inline constexpr const char *space = "E_SPACE";           ///< {file}: disk or quota full
inline constexpr const char *readOnly = "E_READONLY";     ///< {file}
inline constexpr const char *permission = "E_PERMISSION"; ///< {file, reason (immutable|mount-point|words)}
inline constexpr const char *locked = "E_LOCKED";         ///< {pid, who}: another helper is at work
inline constexpr const char *busy =
    "E_BUSY"; ///< {holder (certbot|dpkg), pid}: another program holds its lock
inline constexpr const char *unconfirmed =
    "E_UNCONFIRMED";                            ///< {tx}: an earlier change waits for its confirmation
inline constexpr const char *state = "E_STATE"; ///< {tx, state}: not possible in this state
inline constexpr const char *unknownTransaction = "E_NO_TX"; ///< {tx}
inline constexpr const char *journal = "E_JOURNAL";          ///< {file, reason}
inline constexpr const char *watchdog = "E_WATCHDOG"; ///< {reason}: the rollback timer could not be armed
inline constexpr const char *test = "E_TEST";         ///< {file?, line?, message}: `nginx -t` refuses
inline constexpr const char *bind = "E_BIND"; ///< {address, message?, holder}: somebody else listens there
inline constexpr const char *needsRestart =
    "E_NEEDS_RESTART"; ///< {address, message?}: our Nginx listens there itself, wider or narrower
inline constexpr const char *listeners = "E_LISTENERS"; ///< {address}: configured, and nobody listens there
inline constexpr const char *reload = "E_RELOAD";       ///< {message}: another emergency line of the master
inline constexpr const char *reloadSilent = "E_RELOAD_SILENT"; ///< {seconds}: no new workers in time
inline constexpr const char *masterDied = "E_MASTER_DIED";     ///< {pid}
inline constexpr const char *ambiguous = "E_AMBIGUOUS";    ///< {message}: a worker crashed while reloading
inline constexpr const char *notRunning = "E_NOT_RUNNING"; ///< {}
inline constexpr const char *alreadyRunning = "E_RUNNING"; ///< {pid}
inline constexpr const char *notMaster = "E_NOT_MASTER";   ///< {pid, file}: the pid file names something else
inline constexpr const char *twoMasters = "E_TWO_MASTERS"; ///< {pids}
inline constexpr const char *outsideUnit =
    "E_OUTSIDE_UNIT"; ///< {pid, unit}: Nginx was not started by the unit that a restart would start
inline constexpr const char *container = "E_CONTAINER"; ///< {pid}: the Nginx that runs is in a container
inline constexpr const char *start = "E_START";         ///< {message}
inline constexpr const char *stop = "E_STOP";           ///< {pid, seconds}
inline constexpr const char *nginxMissing = "E_NGINX";  ///< {program, reason}
} // namespace code

/// Phases of tx_apply as its progress events name them, in this order: compare, check, journal, arm, write,
/// test, reload (or restart), watch, unconfirmed; after a failure "rollback". `ms` counts from the start of
/// the request.

/// A line as it is sent: compact JSON and a line feed.
QByteArray toLine(const QJsonObject &object);

/// The error object of an answer, and back. A reader that meets something else gets E_PROTO.
QJsonObject toJson(const Error &error);
Error errorFromJson(const QJsonObject &object);

struct Request
{
    qint64 id = 0;
    QString op;
    QJsonObject args;
};

/// Reads one request line. Refused with E_PROTO, naming the field: bad UTF-8, anything but one object,
/// duplicate keys, lone surrogates, NUL, numbers beyond 2^53, nesting over the cap, unknown or missing
/// members; with E_VERSION another `v`; with E_OP a verb that is not in the list above.
Result<Request> readRequest(const QByteArray &line);

/// Strictly parsed object of one line, for both directions (jsonline.cpp has the rules).
Result<QJsonObject> readObject(const QByteArray &line);

/// Relative path of a file inside the root, checked: components of [A-Za-z0-9._@+-], none empty, "." or "..",
/// none beginning with ".gate101", at most 8 of them and 255 bytes. Anything else is E_PATH.
Result<QByteArray> checkedPath(const QString &path);

} // namespace gate101::helper
