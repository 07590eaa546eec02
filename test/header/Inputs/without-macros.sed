# Takes pinned.h and every macro of it out of a source file.
/include "pinned.h"/d
s/PINNED_(TRY_INIT_IF|MOVES)\([^)]*\)//
s/(UN)?PINNED[A-Z_]*//g
