# Goes over a Word file in LibreOffice, as somebody at a desk does: changes words with tracking on or
# off, accepts changes. Steps as JSON on standard input; run by the Python that knows `uno`. (Comments
# are not among them: LibreOffice 7.4 without a screen cannot save one as .docx.)
import json
import os
import subprocess
import sys
import time
import uno
from com.sun.star.beans import PropertyValue


def setting(name, value):
    return PropertyValue(Name=name, Value=value)


def connected(folder):
    pipe = "review" + str(os.getpid())
    office = subprocess.Popen(
        [
            "soffice",
            "-env:UserInstallation=file://" + folder + "/profile",
            "--headless",
            "--norestore",
            "--accept=pipe,name=" + pipe + ";urp;",
        ],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext(
        "com.sun.star.bridge.UnoUrlResolver", local
    )
    for _ in range(240):
        try:
            address = "uno:pipe,name=" + pipe + ";urp;StarOffice.ComponentContext"
            return office, resolver.resolve(address)
        except Exception:
            time.sleep(0.25)
    raise SystemExit("LibreOffice does not answer")


def named(context, author):
    provider = context.ServiceManager.createInstanceWithContext(
        "com.sun.star.configuration.ConfigurationProvider", context
    )
    access = provider.createInstanceWithArguments(
        "com.sun.star.configuration.ConfigurationUpdateAccess",
        (setting("nodepath", "/org.openoffice.UserProfile/Data"),),
    )
    access.givenname, access.sn = author, ""
    access.commitChanges()


def found(document, words):
    search = document.createSearchDescriptor()
    search.SearchString, search.SearchCaseSensitive = words, True
    place = document.findFirst(search)
    if place is None:
        raise SystemExit("not in the document: " + words)
    return place


def dispatch(context, document, command, words):
    service = "com.sun.star.frame.DispatchHelper"
    helper = context.ServiceManager.createInstanceWithContext(service, context)
    helper.executeDispatch(document.CurrentController.Frame, command, "", 0, words)


def follow(context, document, step):
    if "author" in step:
        named(context, step["author"])
    if "accept" in step:
        dispatch(context, document, ".uno:AcceptAllTrackedChanges", ())
    if "find" not in step:
        return
    place = found(document, step["find"])
    if "replace" in step:
        document.RecordChanges = step.get("tracked", True)
        place.setString(step["replace"])
        document.RecordChanges = False


def main():
    job = json.load(sys.stdin)
    office, context = connected(job["folder"])
    try:
        desktop = context.ServiceManager.createInstanceWithContext(
            "com.sun.star.frame.Desktop", context
        )
        for source, target, steps in job["files"]:
            hidden = (setting("Hidden", True),)
            document = desktop.loadComponentFromURL("file://" + source, "_blank", 0, hidden)
            for step in steps:
                follow(context, document, step)
            document.storeToURL(
                "file://" + target, (setting("FilterName", "MS Word 2007 XML"),)
            )
            document.close(True)
        try:
            desktop.terminate()
        except Exception:
            pass  # it may be gone before it answers
    finally:
        try:
            office.wait(30)
        except subprocess.TimeoutExpired:
            office.kill()


main()
