# lessor_component(NAME SOURCES... DEPS...): one target per component folder.
function(lessor_component name)
  cmake_parse_arguments(ARG "" "" "SOURCES;DEPS" ${ARGN})
  add_library(lessor_${name} STATIC ${ARG_SOURCES})
  target_include_directories(lessor_${name} PUBLIC ${CMAKE_SOURCE_DIR})
  target_link_libraries(lessor_${name} PUBLIC ${ARG_DEPS})
endfunction()

# lessor_test(NAME SOURCES... DEPS... [LABELS ...]): a GoogleTest binary, registered as one test.
function(lessor_test name)
  cmake_parse_arguments(ARG "" "TIMEOUT" "SOURCES;DEPS;LABELS" ${ARGN})
  add_executable(${name} ${ARG_SOURCES})
  target_include_directories(${name} PRIVATE ${CMAKE_SOURCE_DIR})
  target_link_libraries(${name} PRIVATE ${ARG_DEPS} GTest::gtest GTest::gmock GTest::gtest_main)
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 120)
  endif()
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT} LABELS "${ARG_LABELS}"
    ENVIRONMENT "LESSOR_BUILD_DIR=${CMAKE_BINARY_DIR};LESSOR_SOURCE_DIR=${CMAKE_SOURCE_DIR}")
endfunction()
