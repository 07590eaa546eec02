// With the switch on, each macro puts exactly the string of the contract on
// what it stands on; a later declaration inherits it.
//
// RUN: %clang -std=gnu11 -fsyntax-only -DPINNED_ENABLE -I %include -Xclang -ast-dump %s | FileCheck %s --implicit-check-not=AnnotateAttr
// RUN: %clang -std=gnu11 -fsyntax-only -D__clang_analyzer__ -I %include -Xclang -ast-dump %s | FileCheck %s --implicit-check-not=AnnotateAttr

#include "pinned.h"

// CHECK: RecordDecl {{.*}} struct pinned_struct
// CHECK: AnnotateAttr {{.*}} "pinned"{{$}}
struct PINNED pinned_struct { int word; };

// CHECK: RecordDecl {{.*}} union pinned_union
// CHECK: AnnotateAttr {{.*}} "pinned"{{$}}
union PINNED pinned_union { int word; };

// CHECK: TypedefDecl {{.*}} pinned_typedef
// CHECK: AnnotateAttr {{.*}} "pinned"{{$}}
typedef int pinned_typedef PINNED;

// CHECK: FieldDecl {{.*}} unpinned_field
// CHECK: AnnotateAttr {{.*}} "unpinned"{{$}}
struct holder { struct pinned_struct unpinned_field UNPINNED; };

// CHECK: RecordDecl {{.*}} struct zeroable_struct
// CHECK: AnnotateAttr {{.*}} "pinned"{{$}}
// CHECK: AnnotateAttr {{.*}} "pinned_zeroable"{{$}}
struct PINNED PINNED_ZEROABLE zeroable_struct { int word; };

// CHECK: ParmVarDecl {{.*}} by_init
// CHECK: AnnotateAttr {{.*}} "pinned_init"{{$}}
void init(struct holder *by_init PINNED_INIT);

// CHECK: FunctionDecl {{.*}} by_init_of_the_result
// CHECK: AnnotateAttr {{.*}} "pinned_init"{{$}}
PINNED_INIT struct holder *by_init_of_the_result(void);

// CHECK: ParmVarDecl {{.*}} by_try_init
// CHECK: AnnotateAttr {{.*}} "pinned_try_init"{{$}}
int try_init(struct holder *by_try_init PINNED_TRY_INIT);

// CHECK: ParmVarDecl {{.*}} by_zero
// CHECK: AnnotateAttr {{.*}} "pinned_try_init:zero"{{$}}
int try_zero(struct holder *by_zero PINNED_TRY_INIT_IF(zero));

// CHECK: ParmVarDecl {{.*}} by_nonzero
// CHECK: AnnotateAttr {{.*}} "pinned_try_init:nonzero"{{$}}
int try_nonzero(struct holder *by_nonzero PINNED_TRY_INIT_IF(nonzero));

// CHECK: ParmVarDecl {{.*}} by_nonnegative
// CHECK: AnnotateAttr {{.*}} "pinned_try_init:nonnegative"{{$}}
int try_nonneg(struct holder *by_nonnegative PINNED_TRY_INIT_IF(nonnegative));

// CHECK: ParmVarDecl {{.*}} by_nonnull
// CHECK: AnnotateAttr {{.*}} "pinned_try_init:nonnull"{{$}}
void *try_nonnull(struct holder *by_nonnull PINNED_TRY_INIT_IF(nonnull));

// The program may use the name of a convention for a macro of its own.
#define nonzero 1
// CHECK: ParmVarDecl {{.*}} by_taken_name
// CHECK: AnnotateAttr {{.*}} "pinned_try_init:nonzero"{{$}}
int try_taken(struct holder *by_taken_name PINNED_TRY_INIT_IF(nonzero));
#undef nonzero

// CHECK: ParmVarDecl {{.*}} by_reinit
// CHECK: AnnotateAttr {{.*}} "pinned_reinit"{{$}}
void reinit(struct holder *by_reinit PINNED_REINIT);

// CHECK: ParmVarDecl {{.*}} by_use
// CHECK: AnnotateAttr {{.*}} "pinned_use"{{$}}
void use(struct holder *by_use PINNED_USE);

// CHECK: ParmVarDecl {{.*}} by_activate
// CHECK: AnnotateAttr {{.*}} "pinned_activate"{{$}}
void activate(struct holder *by_activate PINNED_ACTIVATE);

// CHECK: ParmVarDecl {{.*}} by_hold
// CHECK: AnnotateAttr {{.*}} "pinned_hold"{{$}}
void hold(struct holder *by_hold PINNED_HOLD);

// CHECK: ParmVarDecl {{.*}} by_use_if
// CHECK: AnnotateAttr {{.*}} "pinned_use:zero"{{$}}
int use_if(struct holder *by_use_if PINNED_USE_IF(zero));

// CHECK: ParmVarDecl {{.*}} by_activate_if
// CHECK: AnnotateAttr {{.*}} "pinned_activate:nonzero"{{$}}
int activate_if(struct holder *by_activate_if PINNED_ACTIVATE_IF(nonzero));

// CHECK: ParmVarDecl {{.*}} by_hold_if
// CHECK: AnnotateAttr {{.*}} "pinned_hold:nonnegative"{{$}}
int hold_if(struct holder *by_hold_if PINNED_HOLD_IF(nonnegative));

// CHECK: ParmVarDecl {{.*}} by_destroy_if
// CHECK: AnnotateAttr {{.*}} "pinned_destroy:nonnull"{{$}}
void *destroy_if(struct holder *by_destroy_if PINNED_DESTROY_IF(nonnull));

// CHECK: FunctionDecl {{.*}} by_asserts
// CHECK: AnnotateAttr {{.*}} "pinned_asserts:nonzero"{{$}}
PINNED_ASSERTS(nonzero) int by_asserts(void);

// CHECK: ParmVarDecl {{.*}} by_deactivate
// CHECK: AnnotateAttr {{.*}} "pinned_deactivate"{{$}}
void deactivate(struct holder *by_deactivate PINNED_DEACTIVATE);

// CHECK: ParmVarDecl {{.*}} by_destroy
// CHECK: AnnotateAttr {{.*}} "pinned_destroy"{{$}}
void destroy(struct holder *by_destroy PINNED_DESTROY);

// CHECK: ParmVarDecl {{.*}} by_raw
// CHECK: AnnotateAttr {{.*}} "pinned_raw"{{$}}
void raw(struct holder *by_raw PINNED_RAW);

// CHECK: ParmVarDecl {{.*}} by_move_to
// CHECK: AnnotateAttr {{.*}} "pinned_move_to"{{$}}
// CHECK: ParmVarDecl {{.*}} by_move_from
// CHECK: AnnotateAttr {{.*}} "pinned_move_from"{{$}}
void move(struct holder *by_move_to PINNED_MOVE_TO,
          struct holder *by_move_from PINNED_MOVE_FROM);

// CHECK: FunctionDecl {{.*}} by_moves
// CHECK: AnnotateAttr {{.*}} "pinned_movable:nobody points to them"{{$}}
PINNED_MOVES("nobody points to them") void by_moves(void);

// CHECK: ParmVarDecl {{.*}} by_both
// CHECK: AnnotateAttr {{.*}} "pinned_reinit"{{$}}
// CHECK: AnnotateAttr {{.*}} "pinned_activate"{{$}}
void enlist(struct holder *by_both PINNED_REINIT PINNED_ACTIVATE);

// CHECK: FunctionDecl {{.*}} prev {{.*}} init
// CHECK: ParmVarDecl {{.*}} again
// CHECK: AnnotateAttr {{.*}} Inherited "pinned_init"{{$}}
void init(struct holder *again);
