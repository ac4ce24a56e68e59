package org.slatecard.ui.vault.internal.secret;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.ui.vault.internal.basis.SecretInput;
import org.slatecard.ui.vault.internal.basis.StrengthLine;
import org.slatecard.ui.vault.internal.basis.OpenVaultDialog;
import org.slatecard.validation.SecretLimits;
import org.slatecard.vault.SecretGenerator;
import org.slatecard.vault.SecretRecipe;
import org.slatecard.vault.Vault;
import org.slatecard.workbench.SecretAdvice;

/** Sets a secret, typed or generated: the vault takes it up, and the fleet refers to it, which can be undone. */
final class SetSecretDialog extends OpenVaultDialog {
    private final SecretSubject subject;
    private final SecretLimits limits;
    private final SecretGenerator generator = new SecretGenerator(new SecureRandom());
    private SecretInput input;
    private RecipeFields recipe;
    private Button generate;
    private Button oneEach;

    /**
     * For a secret.
     *
     * @param vault  the open vault of its fleet; when it is locked, the dialog goes
     * @param limits what the cameras take
     */
    SetSecretDialog(Shell parent, SecretSubject subject, Vault vault, SecretLimits limits) {
        super(parent, Messages.SetTitle, subject.name(), Messages.SetButton, subject.open(), vault);
        this.subject = subject;
        this.limits = limits;
    }

    @Override
    protected void fill(Composite area) {
        if (subject.severalCameras()) {
            radio(area, Messages.OneForAll).setSelection(true);
            oneEach = radio(area, Messages.OneEach);
        }
        input = new SecretInput(area, Messages.Password);
        StrengthLine.below(area, input);
        recipe = new RecipeFields(area, limits.common());
        generate = WidgetFactory.button(SWT.PUSH).text(Messages.Generate).onSelect(event -> generate())
                .create(recipe.row());
        if (!limits.described().isEmpty()) {
            sentence(area, shown(limits.described()));
        }
        sentence(area, SecretAdvice.text());
        input.onChange(this::check);
    }

    private Button radio(Composite area, String text) {
        return WidgetFactory.button(SWT.RADIO).text(text).onSelect(event -> check())
                .layoutData(GridDataFactory.fillDefaults().span(3, 1).create()).create(area);
    }

    private boolean different() {
        return oneEach != null && oneEach.getSelection();
    }

    private void check() {
        input.setEnabled(!different());
        generate.setEnabled(!different());
        setWarning("");
        if (!different() && !input.isEmpty()) {
            input.read(value -> setWarning(shown(limits.refusals(value))));
        }
        setComplete(different() || !input.isEmpty());
    }

    private void generate() {
        try {
            char[] value = generator.generate(recipe.recipe());
            input.set(value);
            Arrays.fill(value, '\0');
        } catch (ExplainedException e) {
            failed(shown(e.text()));
        }
    }

    @Override
    protected void okPressed() {
        try {
            set(different() ? generated() : typed());
            super.okPressed();
        } catch (ExplainedException e) {
            failed(shown(e.text()));
        }
    }

    private List<String> typed() throws ExplainedException {
        String id = add(input.take());
        return subject.holders().stream().map(holder -> id).toList();
    }

    private List<String> generated() throws ExplainedException {
        SecretRecipe each = recipe.recipe();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < subject.holders().size(); i++) {
            ids.add(add(generator.generate(each)));
        }
        return ids;
    }

    private String add(char[] value) throws ExplainedException {
        try {
            return vault().add(subject.kind(), value);
        } finally {
            Arrays.fill(value, '\0');
        }
    }

    private void set(List<String> ids) {
        CompoundCommand all = new CompoundCommand(Messages.SetEdit);
        for (int i = 0; i < ids.size(); i++) {
            EObject holder = subject.holders().get(i);
            all.append(SetCommand.create(fleet().domain(), holder, subject.feature(), ids.get(i)));
        }
        fleet().domain().getCommandStack().execute(all);
    }
}
