/*===- pinned.h - Annotations for objects that must not move ------*- C -*-===*\
|*                                                                            *|
|* Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.        *|
|* See LICENSE for details.                                                   *|
|* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception                    *|
|*                                                                            *|
|*===----------------------------------------------------------------------===*|
|*                                                                            *|
|* Some objects must stay where they were initialised: a list that points to  *|
|* itself, a lock that its waiters know by its address. With these macros a   *|
|* program says which types those are, and what its functions do to them. The *|
|* checkers of Pinned read the macros; to a compiler they are nothing.        *|
|*                                                                            *|
|* The macros are on where clang defines __clang_analyzer__ (clang --analyze, *|
|* scan-build, clang-tidy), in a compile that loads the plugin, and in        *|
|* clangd-pinned. Define PINNED_ENABLE on the command line where they are     *|
|* wanted and off: for another clangd. Leave it out of any other build: clang *|
|* changes the code that it generates for annotated parameters.               *|
|*                                                                            *|
|* A parameter takes its annotation after its name, on the first declaration  *|
|* of the function; later declarations and the definition inherit it. What is *|
|* said of a parameter holds for every pinned part of the object it points    *|
|* to. One parameter may have several annotations.                            *|
|*                                                                            *|
|* Valid in C89 to C23 and in C++. There is nothing to link.                  *|
|*                                                                            *|
\*===----------------------------------------------------------------------===*/

#ifndef PINNED_H
#define PINNED_H

/* How an annotation is spelt. Internal: the macros below are the interface. In
   a compile with the plugin it is an attribute that only the plugin knows, so
   that preprocessed text keeps it. Clang 16 cannot be asked for a plugin's
   attribute: there PINNED_PLUGIN says that it is known. */
#ifdef __clang__
#if defined(__clang_analyzer__) || defined(PINNED_ENABLE)
#define PINNED_ANNOTATE_(string) __attribute__((annotate(string)))
#elif defined(PINNED_PLUGIN) || __has_attribute(__pinned_annotate__)
#define PINNED_ANNOTATE_(string) __attribute__((__pinned_annotate__(string)))
#endif
#endif
#ifndef PINNED_ANNOTATE_
#define PINNED_ANNOTATE_(string)
#endif

/*===-- Types and fields --------------------------------------------------===*/

/*
 * PINNED: objects of this type must not move once they are initialised. So must
 * not any object that holds one by value.
 * Goes between 'struct' or 'union' and the tag, or at the end of a typedef.
 *
 *     struct PINNED list { struct list *next, *prev; };
 */
#define PINNED PINNED_ANNOTATE_("pinned")

/*
 * UNPINNED: this field is of a pinned type but does not pin its owner: it may
 * move with it, and nobody initialises it where it stands.
 * Goes at the end of the declaration of the field.
 *
 *     struct request { int id; struct list scratch UNPINNED; };
 */
#define UNPINNED PINNED_ANNOTATE_("unpinned")

/*
 * PINNED_ZEROABLE: all bytes zero are a valid value of this type, so an object
 * from calloc() or '= {0}' may be used without an initialiser.
 * Goes where PINNED goes, beside it.
 *
 *     struct PINNED PINNED_ZEROABLE once { int state; };
 */
#define PINNED_ZEROABLE PINNED_ANNOTATE_("pinned_zeroable")

/*===-- Functions that initialise -----------------------------------------===*/

/*
 * PINNED_INIT: initialises the object, which must not be initialised already.
 * Goes on a parameter. It also goes before a function that returns a pointer:
 * the object that is returned is initialised.
 *
 *     void list_init(struct list *l PINNED_INIT);
 *     PINNED_INIT struct request *request_new(int id);
 */
#define PINNED_INIT PINNED_ANNOTATE_("pinned_init")

/*
 * PINNED_TRY_INIT: initialises the object and returns 0, or fails and returns
 * something else. After a failure the object is storage without a value.
 * Goes on a parameter.
 *
 *     int lock_init(struct lock *l PINNED_TRY_INIT);
 */
#define PINNED_TRY_INIT PINNED_ANNOTATE_("pinned_try_init")

/*
 * PINNED_TRY_INIT_IF(convention): PINNED_TRY_INIT for a function that tells of
 * success in another way. The convention is what it returns then: zero,
 * nonzero, nonnegative or nonnull.
 * Goes on a parameter.
 *
 *     int lock_open(struct lock *l PINNED_TRY_INIT_IF(nonzero));
 */
#define PINNED_TRY_INIT_IF(convention)                                         \
  PINNED_ANNOTATE_("pinned_try_init:" #convention)

/*
 * PINNED_REINIT: initialises the object, and may be called on one that is
 * initialised already.
 * Goes on a parameter.
 *
 *     void list_reset(struct list *l PINNED_REINIT);
 */
#define PINNED_REINIT PINNED_ANNOTATE_("pinned_reinit")

/*===-- Functions that work with an object --------------------------------===*/

/*
 * PINNED_USE: needs an initialised object.
 * Goes on a parameter.
 *
 *     void lock_take(struct lock *l PINNED_USE);
 */
#define PINNED_USE PINNED_ANNOTATE_("pinned_use")

/*
 * PINNED_ACTIVATE: links or arms the object: something outside points to it
 * afterwards, and its storage must not go before it is deactivated. Alone it
 * needs an initialised object; with PINNED_REINIT the object may be in any
 * state, as a node is before it is added to a list.
 * Goes on a parameter.
 *
 *     void list_add(struct list *node PINNED_REINIT PINNED_ACTIVATE);
 */
#define PINNED_ACTIVATE PINNED_ANNOTATE_("pinned_activate")

/*
 * PINNED_HOLD: takes the object, as a lock is taken. Until a function with
 * PINNED_DEACTIVATE gives it back, it must not be overwritten or copied,
 * and its storage must not go, unless it is destroyed first. The object must
 * be initialised.
 * Goes on a parameter.
 *
 *     void lock_hold(struct lock *l PINNED_HOLD);
 */
#define PINNED_HOLD PINNED_ANNOTATE_("pinned_hold")

/*
 * PINNED_USE_IF, PINNED_ACTIVATE_IF, PINNED_HOLD_IF, PINNED_DESTROY_IF: what
 * the macro without _IF says happens only where the result tells of success:
 * zero, nonzero, nonnegative or nonnull. After a failure the object is what it
 * was before the call.
 * Goes on a parameter.
 *
 *     int lock_try(struct lock *l PINNED_HOLD_IF(zero));
 */
#define PINNED_USE_IF(convention) PINNED_ANNOTATE_("pinned_use:" #convention)
#define PINNED_ACTIVATE_IF(convention)                                         \
  PINNED_ANNOTATE_("pinned_activate:" #convention)
#define PINNED_HOLD_IF(convention) PINNED_ANNOTATE_("pinned_hold:" #convention)
#define PINNED_DESTROY_IF(convention)                                          \
  PINNED_ANNOTATE_("pinned_destroy:" #convention)

/*
 * PINNED_DEACTIVATE: unlinks or disarms the object. It stays initialised.
 * Goes on a parameter.
 *
 *     void list_del(struct list *n PINNED_DEACTIVATE);
 */
#define PINNED_DEACTIVATE PINNED_ANNOTATE_("pinned_deactivate")

/*
 * PINNED_DESTROY: tears the object down. Only an initialiser may follow.
 * Goes on a parameter.
 *
 *     void lock_destroy(struct lock *l PINNED_DESTROY);
 */
#define PINNED_DESTROY PINNED_ANNOTATE_("pinned_destroy")

/*
 * PINNED_RAW: takes storage in any state, initialised or not, and does not
 * change it.
 * Goes on a parameter.
 *
 *     void lock_dump(const struct lock *l PINNED_RAW);
 */
#define PINNED_RAW PINNED_ANNOTATE_("pinned_raw")

/*===-- Functions that move -----------------------------------------------===*/

/*
 * PINNED_MOVE_TO: the function relocates an object and mends every pointer to
 * it. This parameter is where the object goes: it is initialised afterwards.
 * Goes on a parameter, in the company of a PINNED_MOVE_FROM.
 *
 *     void list_replace(struct list *old PINNED_MOVE_FROM,
 *                       struct list *fresh PINNED_MOVE_TO);
 */
#define PINNED_MOVE_TO PINNED_ANNOTATE_("pinned_move_to")

/*
 * PINNED_MOVE_FROM: where such a function takes the object from. What stays
 * behind is storage without a value.
 * Goes on a parameter, in the company of a PINNED_MOVE_TO.
 *
 *     void lock_migrate(struct lock *fresh PINNED_MOVE_TO,
 *                       struct lock *old PINNED_MOVE_FROM);
 */
#define PINNED_MOVE_FROM PINNED_ANNOTATE_("pinned_move_from")

/*
 * PINNED_MOVES(reason): this function moves pinned objects on purpose, and no
 * move in its own body is reported. The reason is a string literal that tells
 * the reader why that is right.
 * Goes before a function.
 *
 *     PINNED_MOVES("nothing is linked here") void lists_sort(struct list *v);
 */
#define PINNED_MOVES(reason) PINNED_ANNOTATE_("pinned_movable:" reason)

/*
 * PINNED_ASSERTS(convention): in a correct program this function returns what
 * the convention says: zero, nonzero, nonnegative or nonnull. No path is
 * followed on which it returns something else, so that nothing is reported
 * there.
 * Goes before a function.
 *
 *     PINNED_ASSERTS(nonzero) int list_is_sound(const struct list *l);
 */
#define PINNED_ASSERTS(convention)                                             \
  PINNED_ANNOTATE_("pinned_asserts:" #convention)

#endif /* PINNED_H */
