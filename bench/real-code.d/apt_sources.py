"""Lets apt-get find Debian's sources without a change of the machine's configuration."""
import subprocess, sys

KEYRING = "/usr/share/keyrings/debian-archive-keyring.gpg"


def apt_options(apt, kinds=("deb-src",)):
    """Options of apt-get, with lists and a sources.list of our own in 'apt'; 'deb' is for build dependencies."""
    (apt / "lists/partial").mkdir(parents=True, exist_ok=True)
    line = f"[signed-by={KEYRING}] $(REPO_URI) $(RELEASE) $(COMPONENT)"
    known = subprocess.run(["apt-get", "indextargets", "--format", line, "Origin: Debian", "Created-By: Packages"],
                           check=True, text=True, capture_output=True)
    # The security archive comes last: a package that both have may be gone from its pool.
    lines = sorted(set(known.stdout.splitlines()), key=lambda entry: ("security" in entry, entry))
    if not lines:
        sys.exit("bench: apt knows no Debian package lists; run 'apt-get update' first")
    (apt / "sources.list").write_text("".join(f"{kind} {entry}\n" for entry in lines for kind in kinds))
    return (f"-q -o Dir::Etc::sourcelist='{apt}/sources.list' -o Dir::Etc::sourceparts=/dev/null"
            f" -o Dir::State::lists='{apt}/lists'")
