#pragma once

#include "daemon/base/fd.h"

namespace lessor {

// Whether descriptors may be passed to this Unix socket; one that is accepted has it of its listener. Where
// they may not, whoever sends some is refused by the kernel (EPERM), before they are anything of ours:
// letting go of what somebody else has made can take as long as he likes (SO_LINGER, a FUSE file), and
// nothing can end that wait. SO_PASSRIGHTS, Linux 6.16. False: this kernel lets all pass.
bool MayBePassed(BorrowedFd socket, bool may);

// Whether this kernel can refuse them.
bool CanRefuseDescriptors();

}  // namespace lessor
