"""clang-tidy has its own names for our checkers, and not all ways say the name in the text."""
import re

CHECK = re.compile(r"pinned-(\w+)")


def check_of(checker):
    """The package stands for all its checkers."""
    return "pinned-*" if checker == "pinned" else checker.lower().replace(".", "-")


def checker_of(check):
    return CHECK.sub(lambda name: "pinned." + name[1].capitalize(), check)


def with_our_names(output):
    return re.sub(r"\[pinned-\w+\]$", lambda tag: checker_of(tag[0]), output, flags=re.M)


def plain(report):
    return report._replace(checker=checker_of(report.checker), text=report.text.removesuffix(f" [{report.checker}]"))
