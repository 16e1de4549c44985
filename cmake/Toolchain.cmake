# Compiler, warnings, sanitizers, cache: the flags every target of ours is built with.
if(NOT CMAKE_CXX_COMPILER_ID STREQUAL "Clang" OR CMAKE_CXX_COMPILER_VERSION VERSION_LESS 16)
  message(FATAL_ERROR "Lessor is built with clang 16 (Debian's clang-16): its thread-safety analysis is part of "
    "every build. Use a preset (cmake --preset debug) or -DCMAKE_CXX_COMPILER=clang++-16.")
endif()

add_compile_options(
  -Wall -Wextra -Werror -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wthread-safety
  -Wimplicit-fallthrough -Wunused -Wextra-semi -Wno-gnu-zero-variadic-macro-arguments
  -fno-omit-frame-pointer -fstack-protector-strong)
add_link_options(-fuse-ld=lld-16)

if(CMAKE_BUILD_TYPE STREQUAL "Debug")
  # Line tables are enough for stack traces and coverage, and keep the objects small.
  string(REPLACE "-g" "-gline-tables-only" CMAKE_CXX_FLAGS_DEBUG "${CMAKE_CXX_FLAGS_DEBUG}")
endif()
if(LESSOR_SANITIZE)
  add_compile_options(-fsanitize=${LESSOR_SANITIZE} -fno-sanitize-recover=all -O1)
  add_link_options(-fsanitize=${LESSOR_SANITIZE})
endif()
if(LESSOR_COVERAGE)
  # Counters that live in the profile's file (%c in LLVM_PROFILE_FILE): a broker killed with -9 has written them too.
  add_compile_options(-fprofile-instr-generate -fcoverage-mapping "SHELL:-mllvm -runtime-counter-relocation")
  add_link_options(-fprofile-instr-generate)
endif()
if(LESSOR_FAILPOINTS)
  add_compile_definitions(LESSOR_FAILPOINTS=1)
endif()

find_program(CCACHE ccache)
if(CCACHE)
  # Precompiled headers and ccache agree only with these two (ccache's manual, "Precompiled headers").
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
    CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
    CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${CCACHE})
  add_compile_options(-Xclang -fno-pch-timestamp)
endif()
