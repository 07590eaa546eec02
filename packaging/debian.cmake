# A Debian package, made by `cpack -G DEB` (tools/package calls it). One package
# is for one Clang, to the patch level, and says so in its dependencies.
string(REGEX MATCH "^[0-9]+" major ${LLVM_PACKAGE_VERSION})
string(REGEX MATCH "^[0-9]+\\.[0-9]+\\.[0-9]+" built_for ${LLVM_PACKAGE_VERSION})
string(REGEX REPLACE "^.*\\." "" patch ${built_for})
math(EXPR next_patch "${patch} + 1")
string(REGEX REPLACE "[0-9]+$" "${next_patch}" next ${built_for})

set(name clang-pinned-${major})
set(CMAKE_INSTALL_PREFIX /usr)
set(CMAKE_INSTALL_LIBDIR lib/${CMAKE_LIBRARY_ARCHITECTURE})
set(CMAKE_INSTALL_DOCDIR share/doc/${name})
set(PINNED_DOCS_URL file:///usr/${CMAKE_INSTALL_DOCDIR}/docs/checks)

# A package of the same sources for a later Clang is an upgrade.
set(CPACK_DEBIAN_PACKAGE_RELEASE 1+clang${built_for})
set(CPACK_DEBIAN_PACKAGE_NAME ${name})
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION devel)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# '~' lets in snapshots, as apt.llvm.org has them: 1:22.1.8~++2026...
string(CONCAT CPACK_DEBIAN_PACKAGE_DEPENDS
  "clang-${major} (>= 1:${built_for}~), clang-${major} (<< 1:${next}~), "
  "python3:any")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS clang-tools-${major})
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "cmake, pkgconf")
# pinned.h, pinned.pc and PinnedConfig.cmake have the same places for each Clang.
set(CPACK_DEBIAN_PACKAGE_PROVIDES clang-pinned)
set(CPACK_DEBIAN_PACKAGE_CONFLICTS clang-pinned)
set(CPACK_DEBIAN_PACKAGE_REPLACES clang-pinned)
set(CPACK_PACKAGE_CONTACT "Pinned maintainers <pinned@example.org>" CACHE STRING
  "Maintainer of the Debian package")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY
  "Clang plugin that finds C objects which move after initialisation")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "\
Some C objects must stay where they were initialised: lists that point to
themselves, locks that others know by their address. C copies them silently.

Pinned reports objects that move after they were initialised in place, are
used before they are initialised, or lose their storage while others still
point to them. It works in a compile, with -fplugin, and under
clang --analyze and scan-build.

This package is for Clang ${built_for}.")

set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE
  GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
include(CPack)

# What Debian's policy wants beside the files of `cmake --install`.
set(changelog ${PROJECT_BINARY_DIR}/changelog.Debian)
configure_file(packaging/changelog.in ${changelog} @ONLY)
set(manual ${PROJECT_BINARY_DIR}/pinned-sarif.1)
configure_file(packaging/pinned-sarif.1 ${manual} COPYONLY)
execute_process(COMMAND gzip -9nfk ${changelog} ${manual}
  COMMAND_ERROR_IS_FATAL ANY)
install(FILES packaging/copyright ${changelog}.gz
  DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES ${manual}.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
