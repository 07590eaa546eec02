// Checkers, models and options are chosen by the names that they have under
// --analyze; what nobody knows is one clear error.
// RUN: %compile -Wno-everything %s 2>&1 | FileCheck --check-prefixes=MOVE,INIT %s
// RUN: %compile -Wno-everything -fplugin-arg-pinned-analyzer-checker=pinned.Init %s 2>&1 | FileCheck --check-prefix=INIT --implicit-check-not=pinned.Move %s
// RUN: %compile -Wno-everything -fplugin-arg-pinned-analyzer-checker=pinned.Init,pinned.Move %s 2>&1 | FileCheck --check-prefixes=MOVE,INIT %s
// RUN: %compile -Wno-everything -fplugin-arg-pinned-analyzer-disable-checker=pinned.Init %s 2>&1 | FileCheck --check-prefix=MOVE --implicit-check-not=pinned.Init %s
// RUN: %compile -Wno-everything -fplugin-arg-pinned-Models=none %s 2>&1 | FileCheck --allow-empty --check-prefix=NONE %s
// RUN: %compile -Wno-everything -fplugin-arg-pinned-pinned:Models=none %s 2>&1 | FileCheck --allow-empty --check-prefix=NONE %s
// RUN: %compile -Wno-everything -fplugin-arg-pinned-analyzer-config=pinned:Models=none %s 2>&1 | FileCheck --allow-empty --check-prefix=NONE %s
// RUN: not %compile -fplugin-arg-pinned-Modells=none %s 2>&1 | FileCheck --check-prefix=ARGUMENT %s
// RUN: not %compile -fplugin-arg-pinned-PresumeMoves=yes %s 2>&1 | FileCheck --check-prefix=SWITCH %s
// RUN: not %compile -fplugin-arg-pinned-analyzer-checker=pinned.Mvoe %s 2>&1 | FileCheck --check-prefix=CHECKER %s
// RUN: not %compile -fplugin-arg-pinned-analyzer-config=max-node=1 %s 2>&1 | FileCheck --check-prefix=CONFIG %s
// RUN: not %compile -fplugin-arg-pinned-Models=linus %s 2>&1 | FileCheck --check-prefix=SET %s
// RUN: not %compile -fplugin-arg-pinned-ModelFiles=/nowhere.yaml %s 2>&1 | FileCheck --check-prefix=FILE %s
#include <pthread.h>

pthread_mutex_t moves(void)
{
  pthread_mutex_t m;
  pthread_mutex_init(&m, 0);
  return m; // MOVE: 'm' is returned by value: the copy is not initialised [pinned.Move]
}

int raw(void)
{
  pthread_mutex_t m;
  return pthread_mutex_lock(&m); // INIT: 'm' is handed to 'pthread_mutex_lock' before it is initialised [pinned.Init]
}

// NONE-NOT: warning:
// ARGUMENT: error: plugin 'pinned': there is no argument 'Modells': expected one of analyzer-checker, analyzer-disable-checker, analyzer-config,
// SWITCH: error: plugin 'pinned': 'yes' in option 'PresumeMoves': expected true or false
// CHECKER: error: plugin 'pinned': there is no checker 'pinned.Mvoe': expected one of pinned, pinned.Move, pinned.Init, pinned.Lifetime, pinned.Annotation, pinned.optin.Infer
// CONFIG: error: plugin 'pinned': there is no option 'max-node' of the analyser: expected one that 'clang -cc1 -analyzer-config-help' lists, or pinned:NAME
// SET: error: 'linus' in option 'pinned:Models' names no set: expected all, none, or names of
// FILE: error: cannot read '/nowhere.yaml': expected a file of models in option 'pinned:ModelFiles'
