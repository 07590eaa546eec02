/* Lets the engine crash: loaded before clangd-pinned, it stands in for the
   function by which every analysis begins. While the file that CRASH_WHILE names
   is there, the analysis dies; otherwise the original runs. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdlib.h>
#include <unistd.h>

/* std::unique_ptr is returned through memory that the caller gives. */
void *_ZN5clang4ento22CreateAnalysisConsumerERNS_16CompilerInstanceE(
    void *result, void *compiler)
{
  void *(*original)(void *, void *) = (void *(*)(void *, void *))dlsym(
      RTLD_NEXT,
      "_ZN5clang4ento22CreateAnalysisConsumerERNS_16CompilerInstanceE");
  const char *file = getenv("CRASH_WHILE");

  if (file && access(file, F_OK) == 0)
    *(volatile int *)16 = 1;
  return original(result, compiler);
}
