#pragma once

#include <string>

#include "daemon/settings/settings.h"

namespace lessor {

// Every key in effect, as YAML that loads back to equal settings. Settings hold no secret, only where it is
// to be found; a URI that carries a password is refused when they are loaded.
std::string DumpYaml(const Settings& settings);

}  // namespace lessor
