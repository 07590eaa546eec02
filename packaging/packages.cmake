# Debian packages, made by `cpack -G DEB` (tools/package calls it): the plugin,
# and clangd-pinned, which needs libraries that nothing else here needs. They are
# for one Clang, to the patch level, and say so in their dependencies.
string(REGEX MATCH "^[0-9]+\\.[0-9]+\\.[0-9]+" built_for ${LLVM_PACKAGE_VERSION})
string(REGEX REPLACE "^.*\\." "" patch ${built_for})
math(EXPR next_patch "${patch} + 1")
string(REGEX REPLACE "[0-9]+$" "${next_patch}" next ${built_for})

# A package of the same sources for a later Clang is an upgrade.
set(CPACK_DEBIAN_PACKAGE_RELEASE 1+clang${built_for})
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION devel)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_PACKAGE_CONTACT "Pinned maintainers <pinned@example.org>" CACHE STRING
  "Maintainer of the Debian package")

set(CPACK_DEBIAN_PLUGIN_PACKAGE_NAME ${name})
# '~' lets in snapshots, as apt.llvm.org has them: 1:22.1.8~++2026...
string(CONCAT CPACK_DEBIAN_PLUGIN_PACKAGE_DEPENDS
  "clang-${major} (>= 1:${built_for}~), clang-${major} (<< 1:${next}~), "
  "python3:any")
set(CPACK_DEBIAN_PLUGIN_PACKAGE_RECOMMENDS clang-tools-${major})
set(CPACK_DEBIAN_PLUGIN_PACKAGE_SUGGESTS
  "clang-tidy-${major}, clangd-pinned-${major}, cmake, pkgconf")
# pinned.h, pinned.pc and PinnedConfig.cmake have the same places for each Clang.
set(CPACK_DEBIAN_PLUGIN_PACKAGE_PROVIDES clang-pinned)
set(CPACK_DEBIAN_PLUGIN_PACKAGE_CONFLICTS clang-pinned)
set(CPACK_DEBIAN_PLUGIN_PACKAGE_REPLACES clang-pinned)
set(CPACK_DEBIAN_PLUGIN_DESCRIPTION "\
Clang plugin that finds C objects which move after initialisation
Some C objects must stay where they were initialised: lists that point to
themselves, locks that others know by their address. C copies them silently.

Pinned reports objects that move after they were initialised in place, are
used before they are initialised, or lose their storage while others still
point to them. It works in a compile, with -fplugin, under clang --analyze and
scan-build, and in clang-tidy.

This package is for Clang ${built_for}.")

# Through the other one it has the clang whose headers it reads, pinned.h, and
# the pages that it links to.
set(CPACK_DEBIAN_CLANGD_PACKAGE_NAME clangd-pinned-${major})
set(CPACK_DEBIAN_CLANGD_PACKAGE_DEPENDS
  "${name} (= ${PROJECT_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE})")
set(CPACK_DEBIAN_CLANGD_DESCRIPTION "\
Language server for C that finds objects which move after initialisation
This is clangd ${built_for} with the checks of Pinned: an editor that uses it
instead of clangd shows at once where an object is copied that must stay where
it was initialised.")

set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE
  GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

# What Debian's policy wants beside the files of `cmake --install`: in package
# PACKAGE, for COMPONENT with the program PROGRAM.
function(install_for_policy component package program)
  set(name ${package}) # which changelog.in has
  set(changelog ${PROJECT_BINARY_DIR}/${package}/changelog.Debian)
  configure_file(packaging/changelog.in ${changelog} @ONLY)
  set(manual ${PROJECT_BINARY_DIR}/${program}.1)
  configure_file(packaging/${program}.1 ${manual} COPYONLY)
  execute_process(COMMAND gzip -9nfk ${changelog} ${manual}
    COMMAND_ERROR_IS_FATAL ANY)
  install(FILES packaging/copyright ${changelog}.gz
    DESTINATION share/doc/${package} COMPONENT ${component})
  install(FILES ${manual}.gz
    DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT ${component})
endfunction()

install_for_policy(plugin ${name} pinned-sarif)
set(CPACK_COMPONENTS_ALL plugin)
if(TARGET clangd-pinned)
  install_for_policy(clangd clangd-pinned-${major} clangd-pinned)
  list(APPEND CPACK_COMPONENTS_ALL clangd)
endif()
set(CPACK_DEB_COMPONENT_INSTALL ON)
include(CPack)
