# pinned_enable(TARGET
#   [REQUIRED]
#   [CHECKERS NAME...] [DISABLE_CHECKERS NAME...]
#   [MODELS SET...] [MODEL_FILES FILE...]
#   [SARIF [DIRECTORY]] [BASELINE FILE]
#   [OPTIONS NAME=VALUE...] [ANALYZER_CONFIG KEY=VALUE...])
#
# Has the C and C++ sources of TARGET checked while they are compiled, and adds
# the directory of pinned.h. The reports are warnings of the compiler.
#
#   REQUIRED          an error instead of a warning where the compiler cannot
#                     load the plugin
#   CHECKERS          only these, such as pinned.Move
#   DISABLE_CHECKERS  all but these
#   MODELS            sets of models that count: all, none, their names; -NAME
#                     leaves one out
#   MODEL_FILES       further files of models
#   SARIF             write OBJECT.sarif beside each object, or into DIRECTORY
#   BASELINE          report only what this SARIF file does not have
#   OPTIONS           any option of the plugin, as docs/reference.md lists them
#   ANALYZER_CONFIG   any option of Clang's analyzer
#
# Relative paths are relative to the current source directory, and to the
# current binary directory for SARIF.
#
# Where the compiler is not the Clang that the plugin was built for, one warning
# says so and only the directory of pinned.h is added: the macros of the header
# are nothing to other compilers.
function(pinned_enable target)
  set(lists CHECKERS DISABLE_CHECKERS MODELS MODEL_FILES OPTIONS ANALYZER_CONFIG)
  cmake_parse_arguments(PARSE_ARGV 1 arg "REQUIRED" "BASELINE" "SARIF;${lists}")
  set(wrong ${arg_UNPARSED_ARGUMENTS} ${arg_KEYWORDS_MISSING_VALUES})
  list(REMOVE_ITEM wrong SARIF)
  if(wrong)
    message(FATAL_ERROR
      "pinned_enable(${target}): not known, or without a value: ${wrong}")
  endif()

  target_include_directories(${target} PRIVATE "${Pinned_INCLUDE_DIR}")
  _pinned_loading_languages(languages "${arg_REQUIRED}")
  if(NOT languages)
    return()
  endif()
  set(options "-fplugin=${Pinned_PLUGIN}")
  _pinned_arguments(arguments)
  foreach(argument IN LISTS arguments)
    list(APPEND options "-fplugin-arg-pinned-${argument}")
  endforeach()
  foreach(option IN LISTS options)
    target_compile_options(${target} PRIVATE
      "$<$<COMPILE_LANGUAGE:${languages}>:${option}>")
  endforeach()
endfunction()

# Sets RESULT to those of C and CXX whose compiler can load the plugin,
# separated by commas. Says which cannot: once, or as an error if REQUIRED.
function(_pinned_loading_languages result required)
  get_property(enabled GLOBAL PROPERTY ENABLED_LANGUAGES)
  set(loading)
  set(others)
  foreach(language C CXX)
    if(NOT language IN_LIST enabled)
      continue()
    endif()
    set(id "${CMAKE_${language}_COMPILER_ID}")
    set(version "${CMAKE_${language}_COMPILER_VERSION}")
    if(id STREQUAL "Clang" AND version VERSION_EQUAL Pinned_CLANG_VERSION)
      list(APPEND loading ${language})
    else()
      list(APPEND others "${language} is compiled by ${id} ${version}")
    endif()
  endforeach()
  if(others)
    _pinned_say_which_cannot("${others}" "${required}")
  endif()
  list(JOIN loading "," loading)
  set(${result} "${loading}" PARENT_SCOPE)
endfunction()

function(_pinned_say_which_cannot others required)
  list(JOIN others ", " others)
  string(CONCAT text "Pinned's plugin is for Clang ${Pinned_CLANG_VERSION}, "
    "to the patch level. Not checked, because ${others}")
  if(required)
    message(FATAL_ERROR "${text}")
  endif()
  get_property(said GLOBAL PROPERTY _PINNED_SAID)
  if(NOT said)
    set_property(GLOBAL PROPERTY _PINNED_SAID TRUE)
    message(WARNING "${text}")
  endif()
endfunction()

# Sets RESULT to the arguments of the plugin, from what pinned_enable has parsed
# into arg_...
function(_pinned_arguments result)
  _pinned_make_absolute(arg_MODEL_FILES "${CMAKE_CURRENT_SOURCE_DIR}")
  _pinned_make_absolute(arg_BASELINE "${CMAKE_CURRENT_SOURCE_DIR}")
  _pinned_make_absolute(arg_SARIF "${CMAKE_CURRENT_BINARY_DIR}")
  set(arguments)
  _pinned_append_joined(arguments "analyzer-checker" "," ${arg_CHECKERS})
  _pinned_append_joined(arguments
    "analyzer-disable-checker" "," ${arg_DISABLE_CHECKERS})
  _pinned_append_joined(arguments "Models" " " ${arg_MODELS})
  _pinned_append_joined(arguments "ModelFiles" ":" ${arg_MODEL_FILES})
  _pinned_append_joined(arguments "Baseline" ":" ${arg_BASELINE})
  _pinned_append_joined(arguments "Sarif" ":" ${arg_SARIF})
  if("SARIF" IN_LIST arg_KEYWORDS_MISSING_VALUES)
    list(APPEND arguments "Sarif")
  endif()
  list(APPEND arguments ${arg_OPTIONS})
  list(TRANSFORM arg_ANALYZER_CONFIG PREPEND "analyzer-config=")
  list(APPEND arguments ${arg_ANALYZER_CONFIG})
  set(${result} "${arguments}" PARENT_SCOPE)
endfunction()

# Appends NAME=VALUE..., the values joined, where there are any.
function(_pinned_append_joined list name glue)
  if(ARGN)
    list(JOIN ARGN "${glue}" values)
    set(${list} ${${list}} "${name}=${values}" PARENT_SCOPE)
  endif()
endfunction()

function(_pinned_make_absolute list base)
  set(absolute)
  foreach(path IN LISTS ${list})
    get_filename_component(path "${path}" ABSOLUTE BASE_DIR "${base}")
    list(APPEND absolute "${path}")
  endforeach()
  set(${list} "${absolute}" PARENT_SCOPE)
endfunction()
