# The tests of Pinned. %pinned analyses a C file and prints the reports with
# their notes; %verify checks them against comments in the file.

import os
import subprocess

import lit.formats

config.name = "Pinned"
config.test_format = lit.formats.ShTest(execute_external=False)
config.suffixes = [".c", ".cpp", ".test"]
config.excludes = ["Inputs"]
config.test_source_root = os.path.dirname(__file__)
config.test_exec_root = config.pinned_obj_root

version = config.clang_major
config.available_features.add("clang-" + version)
if config.gcc:
    config.available_features.add("gcc")
# Debian: python3-jsonschema and python3-yaml. Under CI the tests that need them
# fail where they are missing, and are not skipped.
found = subprocess.run(["python3", "-c", "import jsonschema, yaml"], stderr=subprocess.DEVNULL)
if os.environ.get("CI") or found.returncode == 0:
    config.available_features.add("json-schema")

analyze = (
    "%clang --analyze --analyzer-no-default-checks -I %include"
    " -Xclang -load -Xclang %plugin -Xclang -analyzer-checker=core,pinned"
    " --analyzer-output text -o /dev/null"
)
verify = " -Xclang -verify -Xclang -verify-ignore-unexpected=note"

# The longer names come first: lit replaces them in this order.
config.substitutions += [
    ("%verify_cxx", analyze + " -std=c++17" + verify),
    ("%verify", analyze + " -std=gnu11" + verify),
    ("%pinned", analyze + " -std=gnu11"),
    ("%include", config.include_dir),
    ("%plugin", config.plugin),
    ("%clang", config.clang),
    ("%source_dir", os.path.dirname(config.test_source_root)),
]
config.recursiveExpansionLimit = 5

config.environment["PATH"] = os.pathsep.join(
    [config.llvm_tools_dir, os.environ.get("PATH", "")]
)
