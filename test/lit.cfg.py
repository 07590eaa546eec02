# The tests of Pinned. %pinned analyses a C file and prints the reports with
# their notes; %verify checks them against comments in the file; %compile compiles it,
# with the plugin, into nothing.

import os
import shutil
import subprocess
import sys

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
if config.extdef_mapping or os.environ.get("CI"):
    config.available_features.add("extdef-mapping")
if config.clang_tidy or os.environ.get("CI"):
    config.available_features.add("clang-tidy")
# clangd-pinned is made from clangd 22 only, as cmake/Clangd.cmake says; for the other versions there is
# neither that nor one to compare it with, also under CI.
if config.clangd or version == "22" and os.environ.get("CI"):
    config.available_features.add("clangd")
if config.clangd_plain or version == "22" and os.environ.get("CI"):
    config.available_features.add("clangd-plain")
# Debian: python3-jsonschema and python3-yaml, which Debian's own Python finds.
# Under CI the tests that need them fail where they are missing, and are not
# skipped.
python = "/usr/bin/python3" if os.path.exists("/usr/bin/python3") else sys.executable
found = subprocess.run([python, "-c", "import jsonschema, yaml"], stderr=subprocess.DEVNULL)
if os.environ.get("CI") or found.returncode == 0:
    config.available_features.add("json-schema")

if shutil.which("ccache") or os.environ.get("CI"):
    config.available_features.add("ccache")
# Debian: clang-tools-N has scan-build-N, and a link beside clang. It analyses with
# the clang that comes first in PATH: makefiles that have a variable CLANG of their
# own undo --use-analyzer.
clang_dir = os.path.dirname(config.clang)
scan_build = shutil.which("scan-build", path=clang_dir) or shutil.which("scan-build-" + version)
if scan_build or os.environ.get("CI"):
    config.available_features.add("scan-build")
scan_build = f"env PATH={clang_dir}{os.pathsep}{os.environ.get('PATH', '')} {scan_build or 'scan-build-' + version}"

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
    ("%scan_build", scan_build + " -load-plugin %plugin -enable-checker pinned"),
    ("%compile", "%clang -fplugin=%plugin -I %include -std=gnu11 -o /dev/null -c"),
    ("%include", config.include_dir),
    ("%plugin", config.plugin),
    ("%tidy", config.clang_tidy + " -load " + config.tidy_module),
    ("%clangd_plain", config.clangd_plain),
    ("%clangd", config.clangd),
    ("%clang", config.clang),
    ("%extdef_mapping", config.extdef_mapping),
    ("%python", python),
    ("%source_dir", os.path.dirname(config.test_source_root)),
]
config.recursiveExpansionLimit = 5

config.environment["PATH"] = os.pathsep.join(
    [config.llvm_tools_dir, os.environ.get("PATH", "")]
)
