# What Node needs of a folder of the source: it comes from npm, as the lock file there says, into the same folder of the
# build.
find_program(NPM npm)
function(lessor_node_modules target folder)
  set(from ${CMAKE_SOURCE_DIR}/${folder})
  set(to ${CMAKE_BINARY_DIR}/${folder})
  file(MAKE_DIRECTORY ${to})
  add_custom_command(OUTPUT ${to}/node_modules/.package-lock.json
    COMMAND ${CMAKE_COMMAND} -E copy ${from}/package.json ${from}/package-lock.json ${to}
    COMMAND ${NPM} ci --ignore-scripts --no-audit --no-fund --silent
    WORKING_DIRECTORY ${to}
    DEPENDS ${from}/package-lock.json)
  add_custom_target(${target} DEPENDS ${to}/node_modules/.package-lock.json)
endfunction()

# The scripts of tests/drivers, which are tests, and of which the benchmarks have a crowd.
lessor_node_modules(lessor_driver_modules tests/drivers)
