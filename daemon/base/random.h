#pragma once

#include <cstdint>
#include <random>
#include <string>

namespace lessor {

// Where randomness for decisions (jitter) comes from; injected like time, so that a seed replays a run. Not
// thread-safe: each owner has its own, under its own lock. Secrets and nonces come from SecureRandomHex.
class Random {
 public:
  explicit Random(uint64_t seed) : engine_(seed) {}
  double Unit() { return std::uniform_real_distribution<double>(0.0, 1.0)(engine_); }  // [0, 1)
  uint64_t Below(uint64_t bound) { return std::uniform_int_distribution<uint64_t>(0, bound - 1)(engine_); }

 private:
  std::mt19937_64 engine_;
};

// `bytes` fresh bytes of the kernel's randomness, as lower-case hex. Thread-safe.
std::string SecureRandomHex(int bytes);

}  // namespace lessor
