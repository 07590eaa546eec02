# Lays out what is installed as the Debian packages have it; packages.cmake makes
# them.
string(REGEX MATCH "^[0-9]+" major ${LLVM_PACKAGE_VERSION})
set(name clang-pinned-${major})
set(CMAKE_INSTALL_PREFIX /usr)
set(CMAKE_INSTALL_LIBDIR lib/${CMAKE_LIBRARY_ARCHITECTURE})
set(CMAKE_INSTALL_DOCDIR share/doc/${name})
set(CMAKE_INSTALL_DEFAULT_COMPONENT_NAME plugin)
set(PINNED_DOCS_URL file:///usr/${CMAKE_INSTALL_DOCDIR}/docs/checks)
