# clangd-pinned: Debian's static libraries of clangd, linked with our module.
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
target_include_directories(clangd-pinned PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
target_include_directories(clangd-pinned SYSTEM PRIVATE
  ${CLANG_INCLUDE_DIRS} ${LLVM_INCLUDE_DIRS})
target_compile_definitions(clangd-pinned PRIVATE ${LLVM_DEFINITIONS_LIST}
  PINNED_RESOURCE_DIR="${LLVM_LIBRARY_DIR}/clang/${LLVM_VERSION_MAJOR}")
target_compile_options(clangd-pinned PRIVATE
  -Wall -Wextra -fno-exceptions -fno-rtti)
target_link_libraries(clangd-pinned PRIVATE PinnedEngine
  -Wl,--start-group ${clangd_libraries} -Wl,--end-group
  clang-cpp LLVM ${PINNED_GRPC} ${PINNED_PROTOBUF} gpr)
# Clangd.cpp says why.
target_link_options(clangd-pinned PRIVATE
  -Wl,--copy-dt-needed-entries
  -Wl,--wrap=_ZN5clang6clangd20provideDefaultChecksEv
  -Wl,--wrap=_ZN5clang6clangd15isFastTidyCheckEN4llvm9StringRefE
  -Wl,--wrap=_ZN5clang6clangd6toJSONERKNS0_24PublishDiagnosticsParamsE)
set_target_properties(clangd-pinned PROPERTIES
  RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/bin)
