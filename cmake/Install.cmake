# What `cmake --install` puts where, and how other builds find it there. All of
# it stays right when the prefix is moved as a whole.
include(CMakePackageConfigHelpers)

set(PINNED_PLUGIN_DIR ${CMAKE_INSTALL_LIBDIR}/pinned)
# Not beside the plugin: CodeChecker loads all of one directory into clang, which
# is no host for a module of clang-tidy.
set(PINNED_TIDY_DIR ${PINNED_PLUGIN_DIR}/clang-tidy)
set(config_dir ${CMAKE_INSTALL_LIBDIR}/cmake/Pinned)
set(pkgconfig_dir ${CMAKE_INSTALL_LIBDIR}/pkgconfig)

install(TARGETS PinnedChecker LIBRARY DESTINATION ${PINNED_PLUGIN_DIR})
install(TARGETS PinnedTidy LIBRARY DESTINATION ${PINNED_TIDY_DIR})
if(TARGET clangd-pinned)
  install(TARGETS clangd-pinned RUNTIME COMPONENT clangd)
endif()
install(PROGRAMS tools/pinned-sarif TYPE BIN OPTIONAL)
install(FILES include/pinned.h TYPE INCLUDE)
install(FILES models/schema.json DESTINATION ${CMAKE_INSTALL_DATADIR}/pinned)
# The pages link to each other, so they keep their places.
install(FILES README.md TYPE DOC)
if(NOT PINNED_DEBIAN) # which has the licence in its file 'copyright'
  install(FILES LICENSE TYPE DOC)
endif()
install(DIRECTORY docs TYPE DOC)
install(DIRECTORY examples TYPE DOC
  PATTERN "*.o" EXCLUDE
  PATTERN server EXCLUDE)
foreach(page bench/README.md models/README.md)
  get_filename_component(directory ${page} DIRECTORY)
  install(FILES ${page} DESTINATION ${CMAKE_INSTALL_DOCDIR}/${directory})
endforeach()

# find_package(Pinned). The plugin runs in the compiler, so it does not matter
# for which machine the compiler compiles.
configure_package_config_file(
  cmake/PinnedConfig.cmake.in PinnedConfig.cmake
  INSTALL_DESTINATION ${config_dir}
  PATH_VARS PINNED_PLUGIN_DIR PINNED_TIDY_DIR
    CMAKE_INSTALL_INCLUDEDIR CMAKE_INSTALL_BINDIR)
write_basic_package_version_file(PinnedConfigVersion.cmake
  COMPATIBILITY SameMinorVersion ARCH_INDEPENDENT)
install(FILES
  ${PROJECT_BINARY_DIR}/PinnedConfig.cmake
  ${PROJECT_BINARY_DIR}/PinnedConfigVersion.cmake
  cmake/PinnedEnable.cmake
  DESTINATION ${config_dir})

# pkg-config. It knows the directory of the .pc file, and all else is relative
# to that, unless a directory was configured as an absolute path. In a package
# nothing moves, and pkg-config recognises /usr/include by its name.
set(PINNED_PC_PREFIX ${CMAKE_INSTALL_PREFIX})
if(NOT PINNED_DEBIAN AND NOT IS_ABSOLUTE ${pkgconfig_dir})
  file(RELATIVE_PATH up /${pkgconfig_dir} /)
  string(REGEX REPLACE "/$" "" up ${up})
  set(PINNED_PC_PREFIX "\${pcfiledir}/${up}")
endif()
foreach(name INCLUDEDIR PLUGIN_DIR)
  set(directory ${CMAKE_INSTALL_INCLUDEDIR})
  if(name STREQUAL PLUGIN_DIR)
    set(directory ${PINNED_PLUGIN_DIR})
  endif()
  set(PINNED_PC_${name} ${directory})
  if(NOT IS_ABSOLUTE ${directory})
    set(PINNED_PC_${name} "\${prefix}/${directory}")
  endif()
endforeach()
configure_file(cmake/pinned.pc.in pinned.pc @ONLY)
install(FILES ${PROJECT_BINARY_DIR}/pinned.pc DESTINATION ${pkgconfig_dir})
