// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/root.h"

namespace gate101::helper {

/// Replacing a file so that no reader ever sees half of it, no foreign change is lost, and a power cut leaves
/// the old or the new one. The new content is first staged under a temporary name in the same folder,
/// complete with owner, mode and attributes; then it changes places with the live file, and what came out is
/// compared with what was expected. All paths are inside the root; `temporary` is a name in the folder of
/// `path`.

/// Writes `image` (a file or a link) under the temporary name. The live name is not touched. On an error
/// nothing is left behind. The name must not exist (E_IO otherwise): a file put there by somebody else is not
/// followed.
Result<void> stageImage(const Root &root, const QByteArray &path, const QByteArray &temporary,
                        const Image &image);

/// How a name was given to another file.
enum class Swap {
    Atomic, ///< Exchanged or moved by one call that cannot destroy anything.
    Weak    ///< Looked at, then renamed, on a file system that can do no better: a change in between is lost.
};

/// Puts what was staged in the place of `expected`, the base() of what must be live now. With "absent" the
/// name must be free. What was live is afterwards under the temporary name (nothing is there after a Weak
/// swap). E_CONFLICT when something else was live: the last writer's bytes are live then, and what is under
/// the temporary name is what was staged, or an earlier version of theirs that they themselves have replaced.
Result<Swap> swapIn(const Root &root, const QByteArray &path, const QByteArray &temporary,
                    const QByteArray &expected);

/// Moves what is live to the temporary name, which must be free. E_CONFLICT, with everything as it was, when
/// it is not `expected`.
Result<Swap> takeOut(const Root &root, const QByteArray &path, const QByteArray &temporary,
                     const QByteArray &expected);

/// Removes the temporary name if it is there.
Result<void> dropTemporary(const Root &root, const QByteArray &path, const QByteArray &temporary);

/// The temporary name as a path beneath the root.
QByteArray beside(const QByteArray &path, const QByteArray &temporary);

} // namespace gate101::helper
