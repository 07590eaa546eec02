# clangd-pinned: Debian's static libraries of clangd, linked with our module. It
# replaces functions inside clangd, which were read in clangd 22 only. Where it
# cannot be built, one line says why, and all else is built.
if(NOT LLVM_VERSION_MAJOR EQUAL 22)
  message(STATUS "clangd-pinned is left out: it is made from clangd 22 only")
  return()
endif()

set(missing)
foreach(library clangdMain grpc++ gpr protobuf)
  find_library(PINNED_${library} ${library} HINTS ${LLVM_LIBRARY_DIRS})
  if(NOT PINNED_${library})
    string(APPEND missing " lib${library}")
  endif()
endforeach()
if(missing)
  message(STATUS "clangd-pinned is left out, for want of${missing} "
    "(Debian: libclang-22-dev libgrpc++-dev libprotobuf-dev)")
  return()
endif()

file(GLOB clangd_libraries
  ${LLVM_LIBRARY_DIR}/libclangd*.a
  ${LLVM_LIBRARY_DIR}/libclangDaemon*.a
  ${LLVM_LIBRARY_DIR}/libclangTidy*.a
  ${LLVM_LIBRARY_DIR}/libclangIncludeCleaner.a
  ${LLVM_LIBRARY_DIR}/libclangQuery.a
  ${LLVM_LIBRARY_DIR}/libclangDynamicASTMatchers.a)
# These are programs and plugins of their own.
list(FILTER clangd_libraries EXCLUDE REGEX "libclangTidy(Main|Plugin)\\.a$")

add_executable(clangd-pinned Clangd.cpp Tidy.cpp HeaderAttribute.cpp)
compile_as_llvm(clangd-pinned)
target_compile_definitions(clangd-pinned PRIVATE
  PINNED_RESOURCE_DIR="${LLVM_LIBRARY_DIR}/clang/${LLVM_VERSION_MAJOR}")
target_link_libraries(clangd-pinned PRIVATE PinnedEngine
  -Wl,--start-group ${clangd_libraries} -Wl,--end-group
  clang-cpp LLVM ${PINNED_grpc++} ${PINNED_protobuf} ${PINNED_gpr})
# Clangd.cpp says why.
target_link_options(clangd-pinned PRIVATE
  -Wl,--copy-dt-needed-entries
  -Wl,--wrap=_ZN5clang6clangd20provideDefaultChecksEv
  -Wl,--wrap=_ZN5clang6clangd15isFastTidyCheckEN4llvm9StringRefE
  -Wl,--wrap=_ZN5clang6clangd6toJSONERKNS0_24PublishDiagnosticsParamsE)
set_target_properties(clangd-pinned PROPERTIES
  RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/bin)
if(NOT PINNED_DEBIAN) # where the libraries of LLVM are in the system's path
  set_target_properties(clangd-pinned PROPERTIES
    INSTALL_RPATH ${LLVM_LIBRARY_DIR})
endif()
