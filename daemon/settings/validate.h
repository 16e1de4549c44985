#pragma once

#include "daemon/settings/report.h"
#include "daemon/settings/settings.h"

namespace lessor {

// Checks what one key alone cannot show: keys that contradict each other, names that name nothing. Reports at
// the place of the key; says nothing about keys that are broken already. Pure.
void Validate(const Settings& settings, Report& report);

}  // namespace lessor
